// Lighthouse on one page of each kind of a site, and on the first and the longest page of a manual, on its mobile settings: 100 for accessibility, best practices and SEO, and at
// least 95 for performance in two of three runs.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { deployHeaders } from './headers.mjs';
import { serve } from './server.mjs';

const kinds = ['portal', 'home', 'prose', 'table', 'checks'];
const whole = 'manual.html';
const exact = ['accessibility', 'best-practices', 'seo'];
const fastEnough = 95;

const headers = deployHeaders(new URL('../../netlify.toml', import.meta.url));
const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
});
let failed = 0;
try {
  for (const folder of process.argv.slice(2).map(path => resolve(path))) failed += await examineAll(folder);
} finally {
  chrome.kill();
}
process.exit(failed ? 1 : 0);

async function examineAll(folder) {
  const server = await serve(folder, headers);
  let faults = 0;
  for (const [kind, page] of chosen(folder)) {
    const found = page ? await examine(kind, server.address + encodeURI(page)) : [`no page of this kind in ${folder}`];
    faults += found.length;
    for (const fault of found) console.log(`   ${fault}`);
  }
  server.close();
  return faults;
}

/** Of a manual the first page and the one with the most to load and to show; of a site the latter of each kind: what it passes, the others pass. */
function chosen(folder) {
  const isManual = existsSync(join(folder, whole));
  return isManual ? [['manual', 'index.html'], ['manual', heaviest(folder, 'manual')]] : kinds.map(kind => [kind, heaviest(folder, kind)]);
}

// The page with all of a manual is for the browser's own search and for paper.
function heaviest(folder, kind) {
  const pages = readdirSync(folder, { recursive: true }).filter(file => file.endsWith('.html') && file !== whole)
    .filter(file => readFileSync(join(folder, file), 'utf8').includes(`<body class="page-${kind}"`));
  return pages.sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)[0];
}

async function examine(kind, page) {
  const first = await run(page, [...exact, 'performance']);
  const speeds = [speedOf(first)];
  // The median of three passes as soon as two have passed, and fails as soon as two have failed.
  const decided = ok => speeds.filter(speed => (speed >= fastEnough) === ok).length === 2;
  while (!decided(true) && !decided(false)) speeds.push(speedOf(await run(page, ['performance'])));
  const scores = exact.map(id => `${id} ${score(first, id)}`);
  console.log(`${kind.padEnd(7)} ${scores.join(', ')}, performance ${speeds.join(' and ')}: ${new URL(page).pathname.slice(1)}`);
  const slow = decided(true) ? [] : [`performance below ${fastEnough}: ${weakest(first, 'performance').join('; ')}`];
  return [...exact.filter(id => score(first, id) < 100).flatMap(id => weakest(first, id)), ...slow];
}

/** A busy machine may lose the trace of a load, which says nothing of the page: it is loaded again, twice at most. */
async function run(page, onlyCategories) {
  for (let attempt = 1; ; attempt++) {
    const { lhr } = await lighthouse(page, { port: chrome.port, onlyCategories, logLevel: 'silent' });
    if (!lhr.runtimeError) return lhr;
    if (attempt === 3) throw new Error(`${page}: ${lhr.runtimeError.message}`);
  }
}

function score(lhr, id) {
  return Math.round(lhr.categories[id].score * 100);
}

function speedOf(lhr) {
  return score(lhr, 'performance');
}

/** What lowered a score: audits that count and are not full. */
function weakest(lhr, id) {
  return lhr.categories[id].auditRefs.filter(ref => ref.weight > 0).map(ref => lhr.audits[ref.id])
    .filter(audit => audit.score !== null && audit.score < 1)
    .map(audit => `${audit.id}: ${audit.title} ${audit.displayValue ?? ''}${places(audit)}`);
}

function places(audit) {
  const nodes = (audit.details?.items ?? []).map(item => item.node?.snippet).filter(Boolean).slice(0, 3);
  return nodes.length ? ` (${nodes.join(' ')})` : '';
}
