# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# An article page of the hub, cached and uncached, against nginx serving the very same gzipped bytes.
# In one run, alternating, on the loopback; the load generator shares the processors.

pages_rounds=${BENCH_ROUNDS:-3}
pages_seconds=${BENCH_SECONDS:-8}
pages_connections=32

bench_pages() {
    bench_begin
    install_unless wrk wrk "The bench asks for pages with it."
    install_unless nginx nginx-light "The bench measures against it."
    java_command
    pages_case cached "${java[@]}"
    pages_case uncached "${java[@]}" --hub.pages.cache=false
    printf '\n%s, %d bytes gzipped; wrk, 2 threads, %d connections, %d × %d s each, medians\n\n' \
        "$pages_address" "$pages_size" "$pages_connections" "$pages_rounds" "$pages_seconds"
    printf '%-14s %11s %9s %11s %13s %15s\n' "" "" "" "CPU-ms per" "of database," "against nginx"
    printf '%-14s %11s %9s %11s %13s %15s\n' "" "requests/s" "p99, ms" "request" "per request" "(requests/s)"
    pages_row nginx nginx ""
    pages_row "hub, cached" cached "bar 0.30, aim 0.45 of nginx"
    pages_row "hub, uncached" uncached "bar 1,000/s, aim 2,000/s"
}

pages_case() {
    local name=$1 round
    shift
    hub_begin "$@"
    [ -n "$nginx_pid" ] || pages_nginx
    say "Warming up, $name …"
    # Long enough for the compiler: what it does then, it does not do during the rounds.
    pages_load "$hub_address$pages_address" "$((pages_seconds * 3))s" >/dev/null
    for round in $(seq "$pages_rounds"); do
        say "Round $round of $pages_rounds, $name …"
        pages_measure nginx "http://127.0.0.1:$nginx_port/" "$nginx_pid"
        pages_measure "$name" "$hub_address$pages_address" "$hub_pid" "$database_pid"
    done
    hub_end
}

# nginx with the bytes the hub sends: the first article of the list.
pages_nginx() {
    local user=''
    [ "$(id -u)" != 0 ] || user='user root;'
    pages_address=$(curl -s "$hub_address/bg/news" | grep -oE '/bg/news/[a-z0-9-]+' | head -n 1)
    [ -n "$pages_address" ] || fail "There is no article at $hub_address/bg/news"
    mkdir "$bench_folder/page"
    curl -sf -H 'Accept-Encoding: gzip' -D "$bench_folder/headers" -o "$bench_folder/page/index.html" "$hub_address$pages_address"
    grep -qi '^content-encoding: gzip' "$bench_folder/headers" || fail "The hub did not gzip $pages_address"
    pages_size=$(wc -c <"$bench_folder/page/index.html")
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
    curl -sf --retry 20 --retry-connrefused --retry-delay 1 -o "$bench_folder/served" "http://127.0.0.1:$nginx_port/" \
        || fail "nginx did not start: $(cat "$bench_folder/errors" "$bench_folder/nginx.log")"
    cmp -s "$bench_folder/served" "$bench_folder/page/index.html" || fail "nginx serves other bytes"
}

free_port() {
    local port
    while port=$((20000 + RANDOM % 20000)) && (exec 4<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
    printf '%s' "$port"
}

pages_load() {
    wrk -t 2 -c "$pages_connections" -d "$2" --latency -H 'Accept-Encoding: gzip' "$1"
}

# One line: name, requests per second, p99 in ms, processor time per request in ms of each process named.
pages_measure() {
    local name=$1 address=$2 before after
    shift 2
    before=$(pages_cpu "$@")
    pages_load "$address" "${pages_seconds}s" >"$bench_folder/wrk"
    after=$(pages_cpu "$@")
    ! grep -q 'Non-2xx\|Socket errors' "$bench_folder/wrk" || fail "Not every answer was good: $(cat "$bench_folder/wrk")"
    awk -v name="$name" -v before="$before" -v after="$after" '
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
    awk -v title="$1" -v name="$2" -v held="$3" "$awk_median"'
        $1 == "nginx" { m++; nginx[m] = $2 }
        $1 == name { n++; rate[n] = $2; p99[n] = $3; cpu[n] = $4; database[n] = $5 }
        END {
            printf "%-14s %11.0f %9.2f %11.3f %13.3f %15s  %s\n", title, median(rate, n), median(p99, n), median(cpu, n),
                median(database, n), sprintf("%.3f", median(rate, n) / median(nginx, m)), held
        }' "$bench_folder/figures"
}

bench_pages
