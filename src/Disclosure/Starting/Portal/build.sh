#!/bin/sh
# 生成网站，写到 output/。还没有单位的，output/ 是空的。
set -eu
PATH="$PWD/.program:$PATH"

if [ -z "$(ls input/units)" ]; then
  echo '还没有单位，没有可以公开的。'
  mkdir -p output
  exit 0
fi
disclosure build
