// Loads the page anew when the site has another at its address: at the place where it was, and at the row that has changed.
(() => {
  'use strict';
  const { tag } = document.currentScript.dataset;
  const place = `disclosure-preview ${location.pathname}`;
  const strip = document.createElement('p');
  strip.className = 'preview-strip';
  strip.setAttribute('role', 'status');
  document.body.append(strip);

  const rows = () => [...document.querySelectorAll('main tr[id]')];
  const prose = () => [...document.querySelectorAll('main p, main li, main h2, main h3')];

  // Short, for a page may have thousands of rows.
  const sign = (text) => {
    let sum = 17;
    for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
    return sum;
  };
  const signOf = (element) => sign(element.textContent);

  // What stands nearest below the top of the window, and how far below.
  const anchor = () => {
    const panel = document.querySelector('.preview-faults');
    const top = panel ? panel.getBoundingClientRect().bottom : 0;
    for (const element of document.querySelectorAll('main [id]')) {
      const y = element.getBoundingClientRect().top;
      if (y >= top) return { id: element.id, y };
    }
    return null;
  };

  const keep = () => {
    const kept = {
      rows: rows().map((r) => [r.id, signOf(r)]),
      prose: prose().map(signOf),
      open: [...document.querySelectorAll('details')].map((d) => d.open),
      focus: document.activeElement ? document.activeElement.id : '',
      y: scrollY,
      anchor: scrollY > 0 ? anchor() : null,
    };
    try {
      sessionStorage.setItem(place, JSON.stringify(kept));
    } catch {
      // Storage is full or refused: the browser's own memory of the place has to do.
    }
  };

  const changedSince = (kept) => {
    const before = new Map(kept.rows);
    const texts = new Set(kept.prose);
    const changed = rows().filter((r) => before.get(r.id) !== signOf(r));
    return changed.concat(prose().filter((p) => !texts.has(signOf(p)) && !p.closest('tr[id]')));
  };

  const show = (kept, changed) => {
    const there = kept.anchor && document.getElementById(kept.anchor.id);
    if (there) scrollBy(0, there.getBoundingClientRect().top - kept.anchor.y);
    else scrollTo(0, kept.y);
    const isSeen = (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    if (changed.length > 0 && !changed.some(isSeen)) changed[0].scrollIntoView({ block: 'center' });
  };

  const restore = () => {
    const written = sessionStorage.getItem(place);
    if (!written) return;
    sessionStorage.removeItem(place);
    const kept = JSON.parse(written);
    const changed = changedSince(kept);
    for (const element of changed) element.classList.add('preview-changed');
    if (changed.length > 0) strip.textContent = `预览：刚才的修改在这一页改了 ${changed.length} 处，左边有竖线。`;
    const folds = [...document.querySelectorAll('details')];
    if (folds.length === kept.open.length) folds.forEach((fold, i) => { fold.open = kept.open[i]; });
    if (kept.focus) document.getElementById(kept.focus)?.focus({ preventScroll: true });
    show(kept, changed);
    // Once more when all is laid out.
    addEventListener('load', () => show(kept, changed));
  };

  // A page in the background listens to nothing: browsers allow few lasting connections to a site.
  let events = null;
  let isReloading = false;
  const listen = () => {
    if (events || document.hidden) return;
    events = new EventSource(`/_preview/events?page=${encodeURIComponent(location.pathname)}&tag=${tag}`);
    let isLost = false;
    events.addEventListener('changed', () => {
      keep();
      isReloading = true;
      history.scrollRestoration = 'manual';
      location.reload();
    });
    events.addEventListener('error', () => {
      isLost = true;
      strip.textContent = '预览停了：「disclosure serve」已经结束，或者连不上；重新运行以后这里会接着更新。';
    });
    events.addEventListener('open', () => {
      if (isLost) strip.textContent = '';
      isLost = false;
    });
  };
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) listen();
    else if (events) {
      events.close();
      events = null;
    }
  });
  // Leaving for another page ends the connection, which is no loss to tell of.
  addEventListener('pagehide', () => {
    events?.close();
    events = null;
    // Whoever comes back to the page finds the place by the browser's own memory again.
    if (!isReloading) history.scrollRestoration = 'auto';
  });
  addEventListener('pageshow', listen);

  try {
    restore();
  } catch {
    sessionStorage.removeItem(place);
  }
  listen();
})();
