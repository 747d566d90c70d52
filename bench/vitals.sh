# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# What a reader with a slow phone on a slow network waits for: Core Web Vitals in Chromium, every visit the first of its profile.

vitals_visits=${BENCH_ROUNDS:-5}

bench_vitals() {
    bench_begin
    find_chromium
    java_command
    hub_begin "${java[@]}"
    say "Visiting as with a slow phone, $vitals_visits times each page …"
    bench_driver VitalsBench -Dbench.rounds="$vitals_visits"
    hub_end
    cat "$bench_folder/report"
}

bench_vitals
