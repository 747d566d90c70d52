# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# Time to ready and memory: the jar as Maven leaves it against what ./hub run makes of it. Alternating, in one run.

start_rounds=${BENCH_ROUNDS:-5}

bench_start() {
    [ -r /proc/self/smaps_rollup ] || fail "This bench reads memory from /proc, so it needs Linux."
    bench_folder=$(mktemp -d "${TMPDIR:-/tmp}/hub-bench.XXXXXX")
    trap bench_end EXIT
    java_command
    local tuned=("${java[@]}") plain=("$java_home/bin/java" -jar "$jar") round
    say "Filling a database …"
    : >"$bench_folder/figures"
    start_once first "${tuned[@]}"
    for round in $(seq "$start_rounds"); do
        say "Round $round of $start_rounds …"
        start_once plain "${plain[@]}"
        start_once tuned "${tuned[@]}"
    done
    printf '\n%-34s %8s %15s %9s %12s\n' "$start_rounds starts each, starter content" \
        "ready, s" "(least – most)" "hub, MB" "database, MB"
    start_row "the jar as Maven leaves it" plain
    start_row "./hub run" tuned
    start_row "./hub run, empty folder (once)" first
    printf 'bar 8 s, aim 4 s. Ready: from the command to the last line of the start and 200 at /health.\n'
    printf 'Memory: resident of the hub; the database apart, shared pages counted once.\n'
}

# One start on the bench's folder: its figures become a line.
start_once() {
    local name=$1 began line status database
    shift
    rm -f "$bench_folder/out"
    mkfifo "$bench_folder/out"
    began=$(date +%s%N)
    env -u HUB_DATABASE -u HUB_MODE "$@" --server.port=0 --hub.data="$bench_folder/data" \
        >"$bench_folder/out" 2>"$bench_folder/errors" &
    bench_pid=$!
    exec 3<"$bench_folder/out"
    bench_address=''
    while [ -z "$bench_address" ] && read -r line <&3; do
        bench_address=$(grep -oE 'http://localhost:[0-9]+' <<<"$line" | head -n 1) || true
    done
    status=$(curl -s -o /dev/null -w '%{http_code}' "$bench_address/health" || true)
    [ "$status" = 200 ] || fail "The hub did not get ready ($status): $(cat "$bench_folder/errors")"
    local took=$((($(date +%s%N) - began) / 1000000))
    database=$(head -n 1 "$bench_folder/data/postgres/cluster/postmaster.pid")
    printf '%s %s %s %s\n' "$name" "$took" \
        "$(awk '/^VmRSS/ { print $2 }' "/proc/$bench_pid/status")" "$(proportional "$database")" >>"$bench_folder/figures"
    kill "$bench_pid"
    wait "$bench_pid" || true
    bench_pid=''
    exec 3<&-
}

# Of a process and its children, in KB; what they share is counted once.
proportional() {
    local each
    for each in "$1" $(cat "/proc/$1/task/$1/children"); do
        cat "/proc/$each/smaps_rollup" 2>/dev/null || true
    done | awk '/^Pss:/ { sum += $2 } END { print sum + 0 }'
}

start_row() {
    sort -k 2 -n "$bench_folder/figures" | awk -v name="$2" -v title="$1" '
        $1 == name { n++; ms[n] = $2; hub[n] = $3; database[n] = $4 }
        function median(of, n,    i, j, t) {
            for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (of[j] < of[i]) { t = of[i]; of[i] = of[j]; of[j] = t }
            return of[int((n + 1) / 2)]
        }
        END {
            printf "%-34s %8.2f %15s %9d %12d\n", title, median(ms, n) / 1000,
                sprintf("(%.2f – %.2f)", ms[1] / 1000, ms[n] / 1000), median(hub, n) / 1024, median(database, n) / 1024
        }'
}

bench_end() {
    if [ -n "${bench_pid:-}" ]; then
        kill "$bench_pid" 2>/dev/null && wait "$bench_pid" 2>/dev/null || true
    fi
    rm -rf "$bench_folder"
}

bench_start
