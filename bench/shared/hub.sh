# shellcheck shell=bash disable=SC2034,SC2154 # read by ./hub before a bench; the benches use these
# What every bench needs: a folder that goes away, a hub that starts and ends in it, processor time.

# A median that leaves its array sorted.
awk_median='
    function median(of, n,    i, j, t) {
        for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (of[j] < of[i]) { t = of[i]; of[i] = of[j]; of[j] = t }
        return of[int((n + 1) / 2)]
    }'

bench_begin() {
    [ -r /proc/self/smaps_rollup ] || fail "The benches read /proc, so they need Linux."
    install_unless curl curl "The bench asks the hub over HTTP."
    bench_folder=$(mktemp -d "${TMPDIR:-/tmp}/hub-bench.XXXXXX")
    : >"$bench_folder/figures"
    hub_pid=''
    hub_address=''
    nginx_pid=''
    trap bench_end EXIT
}

bench_end() {
    hub_end
    [ -z "$nginx_pid" ] || kill "$nginx_pid" 2>/dev/null || true
    rm -rf "$bench_folder"
}

# Starts the hub by this command line on the bench's data and waits without polling until it is ready.
hub_begin() {
    local began line='' status
    rm -f "$bench_folder/out"
    mkfifo "$bench_folder/out"
    began=$(date +%s%N)
    env -u HUB_DATABASE -u HUB_MODE "$@" --server.port=0 --hub.data="$bench_folder/data" \
        >"$bench_folder/out" 2>"$bench_folder/errors" &
    hub_pid=$!
    exec 3<"$bench_folder/out"
    hub_address=''
    while [ -z "$hub_address" ] && read -r line <&3; do
        hub_address=$(grep -oE 'http://localhost:[0-9]+' <<<"$line" | head -n 1) || true
    done
    status=$(curl -s -o /dev/null -w '%{http_code}' "$hub_address/health" || true)
    hub_took=$((($(date +%s%N) - began) / 1000000))
    [ "$status" = 200 ] || fail "The hub did not get ready ($status): $(cat "$bench_folder/errors")"
    database_pid=$(head -n 1 "$bench_folder/data/postgres/cluster/postmaster.pid")
}

hub_end() {
    [ -n "$hub_pid" ] || return 0
    kill "$hub_pid" 2>/dev/null || true
    wait "$hub_pid" 2>/dev/null || true
    hub_pid=''
    exec 3<&-
}

# Processor time of a process so far, with its living and its ended children, in ms.
cpu_ms() {
    local each
    for each in "$1" $(cat "/proc/$1/task/$1/children"); do
        # The name may hold spaces: count from after its bracket.
        sed 's/.*) //' "/proc/$each/stat" 2>/dev/null || true
    done | awk -v ticks="$(getconf CLK_TCK)" '{ sum += $12 + $13 + $14 + $15 } END { printf "%d", sum * 1000 / ticks }'
}

# Runs a driver that lies among the tests, because it needs what they need; it writes $bench_folder/report.
bench_driver() {
    local name=$1
    shift
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 maven_quietly -pl hub-app -am test -Dspotless.check.skip \
        -Dtest="$name" -DenableAssertions=false -Dgroups=bench -DexcludedGroups= -Dsurefire.failIfNoSpecifiedTests=false \
        -Dbench.address="$hub_address" -Dbench.process="$hub_pid" -Dbench.data="$bench_folder/data" \
        -Dbench.sql="$here/bench/workspace.sql" -Dbench.report="$bench_folder/report" "$@"
}
