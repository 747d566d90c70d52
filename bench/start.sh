# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# Time to ready and memory: the jar as Maven leaves it against what ./hub run makes of it. Alternating, in one run.

start_rounds=${BENCH_ROUNDS:-5}

bench_start() {
    bench_begin
    java_command
    local tuned=("${java[@]}") plain=("$java_home/bin/java" -jar "$jar") round
    say "Filling a database …"
    start_once first "${tuned[@]}"
    for round in $(seq "$start_rounds"); do
        say "Round $round of $start_rounds …"
        start_once plain "${plain[@]}"
        start_once tuned "${tuned[@]}"
    done
    printf '\n%-34s %8s %15s %7s %9s %13s\n' "$start_rounds starts each, starter content" \
        "ready, s" "(least – most)" "CPU, s" "hub, MB" "database, MB"
    start_row "the jar as Maven leaves it" plain
    start_row "./hub run" tuned
    start_row "./hub run, empty folder (once)" first
    printf 'Bar 8 s, aim 4 s. Medians. Ready: from the command to the last line of the start, then 200 at /health.\n'
    printf 'Memory and CPU of the hub when ready; the database apart, what its processes share counted once.\n'
}

# One start on the bench's folder: its figures become a line.
start_once() {
    local name=$1
    shift
    hub_begin "$@"
    printf '%s %s %s %s %s\n' "$name" "$hub_took" "$(cpu_ms "$hub_pid")" \
        "$(awk '/^VmRSS/ { print $2 }' "/proc/$hub_pid/status")" "$(proportional "$database_pid")" >>"$bench_folder/figures"
    hub_end
}

# Of a process and its children, in KB; what they share is counted once.
proportional() {
    local each
    for each in "$1" $(cat "/proc/$1/task/$1/children"); do
        cat "/proc/$each/smaps_rollup" 2>/dev/null || true
    done | awk '/^Pss:/ { sum += $2 } END { print sum + 0 }'
}

start_row() {
    awk -v name="$2" -v title="$1" "$awk_median"'
        $1 == name { n++; ms[n] = $2; cpu[n] = $3; hub[n] = $4; database[n] = $5 }
        END {
            middle = median(ms, n) / 1000
            printf "%-34s %8.2f %15s %7.1f %9d %13d\n", title, middle, sprintf("(%.2f – %.2f)", ms[1] / 1000, ms[n] / 1000),
                median(cpu, n) / 1000, median(hub, n) / 1024, median(database, n) / 1024
        }' "$bench_folder/figures"
}

bench_start
