#!/bin/sh
# Makes blocks.schema.json from Slack's own types. Needs Node 20, npm and Python 3.
set -e
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
cd "$work"
npm init -y > /dev/null
npm install --ignore-scripts ts-json-schema-generator@2.4.0 @slack/types@3.2.0 > /dev/null
echo "import { KnownBlock } from '@slack/types'; export type Blocks = KnownBlock[];" > blocks.ts
echo '{"compilerOptions":{"strict":true,"module":"nodenext","moduleResolution":"nodenext","target":"es2022","skipLibCheck":true}}' > tsconfig.json
npx ts-json-schema-generator -p blocks.ts -f tsconfig.json --type Blocks --no-top-ref -o blocks.json
python3 - "$work/blocks.json" "$here/blocks.schema.json" << 'PY'
import json, sys

def bare(it):
    if isinstance(it, dict):
        if isinstance(it.get("description"), str):
            it.pop("description")
        for value in it.values():
            bare(value)
    elif isinstance(it, list):
        for value in it:
            bare(value)
    return it

json.dump(bare(json.load(open(sys.argv[1]))), open(sys.argv[2], "w"), separators=(",", ":"))
PY
rm -r "$work"
