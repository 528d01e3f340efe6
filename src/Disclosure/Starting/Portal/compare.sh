#!/bin/sh
# 说明同一个版本（如 origin/main）相比改了哪些数，写到 changes.md。
set -eu
PATH="$PWD/.program:$PATH"

if disclosure diff "$1" --format markdown --top 20 >changes.md 2>changes.log; then
  exit 0
fi
{
  echo '没有和合并的目标相比较：'
  echo
  sed 's/^/    /' changes.log
} >changes.md
