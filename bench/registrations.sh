# shellcheck shell=bash disable=SC2154 # read by ./hub, which finds the JDK and builds
# A thousand people press at once for 43 places; then registrations a second over HTTP against the bare statement and against a
# transaction that asks first. The crowd, the hub and its database share the processors.

registrations_rushes=${BENCH_ROUNDS:-20}
registrations_people=${BENCH_PEOPLE:-1000}
registrations_rounds=${BENCH_RATES:-3}

bench_registrations() {
    bench_begin
    java_command
    hub_begin "${java[@]}"
    say "$registrations_people people at once, $registrations_rushes times, then rates, $registrations_rounds rounds …"
    bench_driver RegistrationsBench -Dbench.rushes="$registrations_rushes" -Dbench.people="$registrations_people" \
        -Dbench.rounds="$registrations_rounds" -Dbench.seconds="${BENCH_SECONDS:-4}"
    hub_end
    cat "$bench_folder/report"
}

bench_registrations
