# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# Somebody works in a workspace, first alone, then while ten thousand readers come within a minute and bots walk through every
# choice of every list and search. Crowd, bots, browser and hub share the processors.

crowd_rounds=${BENCH_ROUNDS:-6}
crowd_readers=${BENCH_READERS:-10000}

bench_crowd() {
    bench_begin
    find_chromium
    java_command
    hub_begin "${java[@]}"
    say "Working alone and in the crowd, in turns …"
    bench_driver CrowdBench -Dbench.rounds="$crowd_rounds" -Dbench.readers="$crowd_readers"
    hub_end
    cat "$bench_folder/report"
}

bench_crowd
