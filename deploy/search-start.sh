#!/usr/bin/env bash
# Elasticsearch, after the hubs' user has the password of the secret.
set -euo pipefail
cd /usr/share/elasticsearch
password=$(cat /run/secrets/elasticsearch_password)
bin/elasticsearch-users userdel hub >/dev/null 2>&1 || true
bin/elasticsearch-users useradd hub -p "$password" -r zaedno
exec /usr/local/bin/docker-entrypoint.sh eswrapper
