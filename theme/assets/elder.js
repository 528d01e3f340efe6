// Remembers 长者模式 from page to page. Without script the switch works for the page it is on.
(() => {
  const root = document.documentElement;
  const read = () => { try { return localStorage.getItem('elder') === 'on'; } catch { return false; } };
  const write = on => { try { localStorage.setItem('elder', on ? 'on' : 'off'); } catch { /* a browser that keeps nothing */ } };
  const show = on => { root.toggleAttribute('data-elder', on); };

  show(read()); // before the first line is drawn
  document.addEventListener('DOMContentLoaded', () => {
    const box = document.getElementById('elder');
    if (!box) return;
    box.checked = read();
    box.addEventListener('change', () => { write(box.checked); show(box.checked); });
  });
  // A page that the browser kept shows what was chosen since.
  addEventListener('pageshow', () => {
    const box = document.getElementById('elder');
    if (box) box.checked = read();
    show(read());
  });
})();
