#!/usr/bin/env bash
# Elasticsearch, after the hubs' user has the password of the secret.
set -euo pipefail
cd /usr/share/elasticsearch
password=$(cat /run/secrets/elasticsearch_password)
bin/elasticsearch-users userdel hub >/dev/null 2>&1 || true
# Typed twice, as by a person: on the command line everybody could read it.
printf '%s\n%s\n' "$password" "$password" | bin/elasticsearch-users useradd hub -r zaedno
exec /usr/local/bin/docker-entrypoint.sh eswrapper
