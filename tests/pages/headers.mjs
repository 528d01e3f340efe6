// The headers that netlify.toml declares: what is measured is what is deployed.
// Reads the small part of TOML that the file is written in: [[headers]] tables with one key = "value" a line.
import { readFileSync } from 'node:fs';

/** A function from a path to the headers of the answer; of two rules with the same header the later one counts. */
export function deployHeaders(file) {
  const rules = [];
  let inside = false;
  for (const line of readFileSync(file, 'utf8').split('\n').map(text => text.trim())) {
    if (line.startsWith('[')) {
      inside = line === '[[headers]]' || line === '[headers.values]';
    } else if (inside && line && !line.startsWith('#')) {
      const [, key, value] = /^(\S+)\s*=\s*"([^"]*)"$/.exec(line) ?? [];
      if (!key) throw new Error(`netlify.toml: one key = "value" a line, please: ${line}`);
      if (key === 'for') rules.push({ pattern: value, values: {} });
      else rules.at(-1).values[key] = value;
    }
  }
  return path => Object.assign({}, ...rules.filter(rule => matches(rule.pattern, path)).map(rule => rule.values));
}

function matches(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
