namespace Disclosure.Browser.Pages;

/// <summary>
/// Asks a page what lies under something that sticks, or out of sight, when it has the focus (WCAG 2.4.11, and 2.4.12: no part of it).
/// Each place gets the focus in turn, as by the Tab key, and the browser brings it into view in its own way.
/// </summary>
internal static class CoveredReport
{
    public const string Script =
        $$"""
        async most => {
          {{StopSample.Function}}
          const frame = () => new Promise(requestAnimationFrame);
          const sticks = e => ['sticky', 'fixed'].includes(getComputedStyle(e).position);
          const cover = (x, y, stop) => {
            const top = document.elementFromPoint(x, y);
            if (!top || stop.contains(top) || top.contains(stop)) return null;
            for (let e = top; e && !e.contains(stop); e = e.parentElement) if (sticks(e)) return e;
            return null;
          };
          const seen = (x, y, stop) => {
            const top = document.elementFromPoint(x, y);
            return !!top && (stop.contains(top) || stop.labels?.[0]?.contains(top));
          };
          const points = box => {
            const [dx, dy] = [Math.min(2, box.width / 4), Math.min(2, box.height / 4)];
            const [l, r, t, b] = [box.left + dx, box.right - dx, box.top + dy, box.bottom - dy];
            return [[l, t], [r, t], [l, b], [r, b], [(l + r) / 2, (t + b) / 2]];
          };
          const name = e => `<${e.localName} class="${e.getAttribute('class') ?? ''}">${e.textContent.trim().slice(0, 20)}`;
          const found = [];
          for (const stop of stopsOf(most)) {
            if (!stop.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
            stop.focus();
            if (stop.closest('.room > .scroll')) { await frame(); await frame(); }  // the script of tables may scroll on
            const all = [...stop.getClientRects()].filter(box => box.width > 1 && box.height > 1).flatMap(points);
            if (all.length === 0) continue;
            const over = all.map(([x, y]) => cover(x, y, stop)).find(e => e);
            if (over) found.push(`${name(stop)} 在 ${name(over)} 下面`);
            else if (!all.some(([x, y]) => seen(x, y, stop))) found.push(`${name(stop)} 看不见`);
          }
          document.activeElement.blur();
          scrollTo(0, 0);
          return found;
        }
        """;
}
