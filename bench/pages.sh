# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# Pages of the hub that people read most, kept in memory and made anew, against nginx serving the very same gzipped bytes.
# In one run, alternating, on the loopback; the load generator shares the processors.

pages_rounds=${BENCH_ROUNDS:-3}
pages_seconds=${BENCH_SECONDS:-5}
pages_connections=32

bench_pages() {
    local name
    bench_begin
    install_unless wrk wrk "The bench asks for pages with it."
    install_unless nginx nginx-light "The bench measures against it."
    java_command
    pages_case cached "${java[@]}"
    pages_case uncached "${java[@]}" --hub.pages.cache=false
    printf '\nwrk, 2 threads, %d connections, %d × %d s each, medians; CPU is processor time for each request\n\n' \
        "$pages_connections" "$pages_rounds" "$pages_seconds"
    printf '%-10s %7s %12s | %11s %8s %8s %8s | %11s %8s %8s %8s\n' "" "bytes," "nginx," "kept, " "against" "p99, " "CPU, " \
        "made, " "p99, " "CPU, " "of data-"
    printf '%-10s %7s %12s | %11s %8s %8s %8s | %11s %8s %8s %8s\n' "" "gzip" "requests/s" "requests/s" "nginx" "ms" "ms" \
        "requests/s" "ms" "ms" "base, ms"
    for name in $pages_names; do pages_row "$name"; done
    printf '\nHeld to: an article kept, 0.30 of nginx (aim 0.45); made anew 1,000/s (aim 2,000/s)\n'
    for name in $pages_names; do printf '%-10s %s\n' "$name" "$(pages_address "$name")"; done
}

pages_case() {
    local name=$1 page round
    shift
    hub_begin "$@"
    [ -n "$nginx_pid" ] || pages_nginx
    for page in $pages_names; do
        say "Warming up, $page, $name …"
        # Long enough for the compiler: what it does then, it does not do during the rounds.
        pages_load "$hub_address$(pages_address "$page")" "$((pages_seconds * 2))s" >/dev/null
    done
    for round in $(seq "$pages_rounds"); do
        for page in $pages_names; do
            say "Round $round of $pages_rounds, $page, $name …"
            [ "$name" != cached ] || pages_measure "$page" nginx "http://127.0.0.1:$nginx_port/$page.html" "$nginx_pid"
            pages_measure "$page" "$name" "$hub_address$(pages_address "$page")" "$hub_pid" "$database_pid"
        done
    done
    hub_end
}

pages_address() {
    cat "$bench_folder/$1.address"
}

# The first address of this shape that a page names; nothing where it names none.
pages_first() {
    curl -s --compressed "$hub_address$1" | grep -oE "href=\"$2\"" | head -n 1 | cut -d '"' -f 2 || true
}

# nginx with the bytes the hub sends.
pages_nginx() {
    local user='' page address
    [ "$(id -u)" != 0 ] || user='user root;'
    mkdir "$bench_folder/page"
    pages_names=''
    for page in home list theme news practice; do
        case "$page" in
            home) address=/bg ;;
            list) address=/bg/practices ;;
            theme) address=$(pages_first /bg/themes '/bg/themes/[a-z0-9-]+') ;;
            news) address=$(pages_first /bg/news '/bg/news/[a-z0-9-]+') ;;
            practice) address=$(pages_first /bg/practices '/bg/practices/[a-z0-9-]+') ;;
        esac
        [ -n "$address" ] || continue
        printf '%s' "$address" >"$bench_folder/$page.address"
        curl -sf -H 'Accept-Encoding: gzip' -D "$bench_folder/headers" -o "$bench_folder/page/$page.html" "$hub_address$address" \
            || fail "The hub does not answer at $address"
        grep -qi '^content-encoding: gzip' "$bench_folder/headers" || fail "The hub did not gzip $address"
        pages_names="$pages_names $page"
    done
    nginx_port=$(free_port)
    cat >"$bench_folder/nginx.conf" <<NGINX
$user
worker_processes auto;
daemon off;
pid $bench_folder/nginx.pid;
error_log $bench_folder/nginx.log;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    keepalive_requests 1000000000;
    open_file_cache max=10;
    default_type 'text/html; charset=utf-8';
    types { }
    client_body_temp_path $bench_folder/t1; proxy_temp_path $bench_folder/t2; fastcgi_temp_path $bench_folder/t3;
    uwsgi_temp_path $bench_folder/t4; scgi_temp_path $bench_folder/t5;
    server {
        listen 127.0.0.1:$nginx_port;
        root $bench_folder/page;
        add_header Content-Encoding gzip;
        add_header Vary Accept-Encoding;
    }
}
NGINX
    PATH=$PATH:/usr/sbin nginx -c "$bench_folder/nginx.conf" 2>"$bench_folder/errors" &
    nginx_pid=$!
    curl -sf --retry 20 --retry-connrefused --retry-delay 1 -o "$bench_folder/served" "http://127.0.0.1:$nginx_port/home.html" \
        || fail "nginx did not start: $(cat "$bench_folder/errors" "$bench_folder/nginx.log")"
    cmp -s "$bench_folder/served" "$bench_folder/page/home.html" || fail "nginx serves other bytes"
}

free_port() {
    local port
    while port=$((20000 + RANDOM % 20000)) && (exec 4<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
    printf '%s' "$port"
}

pages_load() {
    wrk -t 2 -c "$pages_connections" -d "$2" --latency -H 'Accept-Encoding: gzip' "$1"
}

# One line: page, case, requests per second, p99 in ms, processor time per request in ms of each process named.
pages_measure() {
    local page=$1 name=$2 address=$3 before after
    shift 3
    before=$(pages_cpu "$@")
    pages_load "$address" "${pages_seconds}s" >"$bench_folder/wrk"
    after=$(pages_cpu "$@")
    ! grep -q 'Non-2xx\|Socket errors' "$bench_folder/wrk" || fail "Not every answer was good: $(cat "$bench_folder/wrk")"
    awk -v name="$page $name" -v before="$before" -v after="$after" '
        $1 == "99%" { p99 = $2 ~ /us$/ ? $2 / 1000 : $2 ~ /ms$/ ? $2 + 0 : $2 * 1000 }
        $2 == "requests" { requests = $1 }
        $1 == "Requests/sec:" { rate = $2 }
        END {
            split(before, old, " ")
            printf "%s %.1f %.3f", name, rate, p99
            for (i = 1; i <= split(after, new, " "); i++) printf " %.4f", (new[i] - old[i]) / requests
            print ""
        }' "$bench_folder/wrk" >>"$bench_folder/figures"
}

pages_cpu() {
    local pid
    for pid in "$@"; do printf '%s ' "$(cpu_ms "$pid")"; done
}

pages_row() {
    awk -v page="$1" -v bytes="$(wc -c <"$bench_folder/page/$1.html")" "$awk_median"'
        $1 == page && $2 == "nginx" { n++; nginx[n] = $3 }
        $1 == page && $2 == "cached" { k++; kept[k] = $3; kept99[k] = $4; keptcpu[k] = $5 }
        $1 == page && $2 == "uncached" { m++; made[m] = $3; made99[m] = $4; madecpu[m] = $5; data[m] = $6 }
        END {
            printf "%-10s %7d %12.0f | %11.0f %8.3f %8.2f %8.3f | %11.0f %8.2f %8.3f %8.3f\n", page, bytes, median(nginx, n),
                median(kept, k), median(kept, k) / median(nginx, n), median(kept99, k), median(keptcpu, k),
                median(made, m), median(made99, m), median(madecpu, m), median(data, m)
        }' "$bench_folder/figures"
}

bench_pages
