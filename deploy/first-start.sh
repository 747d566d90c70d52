#!/usr/bin/env bash
# Runs once, when PostgreSQL's container makes its database: the hub's roles with their passwords.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --quiet --username="${POSTGRES_USER:-postgres}" --dbname="$POSTGRES_DB" <<'SQL'
\set owner `cat /run/secrets/database_owner`
\set app `cat /run/secrets/database_app`
\set job `cat /run/secrets/database_job`
set password.hub_owner = :'owner';
set password.hub_app = :'app';
set password.hub_job = :'job';
\i /zaedno/roles.sql
SQL
