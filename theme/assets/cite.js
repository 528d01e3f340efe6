// A press on the name of a row or a field copies the sentence that cites it, with a short link to it, and says so. Without script the name is
// an ordinary link.
addEventListener('DOMContentLoaded', () => {
  const sheet = document.querySelector('.sheet[data-source]');
  const told = document.querySelector('.cited');
  if (!told || !sheet.querySelector('.self')) return;
  for (const hint of document.querySelectorAll('.hint')) hint.hidden = false;

  const page = () => document.querySelector('link[rel="canonical"]')?.href ?? location.href.split('#')[0];
  // What a field says in words: the beginning of what is longer than a sentence.
  const words = link => {
    const text = [...(link.closest('.field')?.querySelector('dd').textContent.replace(/\n/g, '') ?? '')];
    return text.length > 80 ? `：${text.slice(0, 80).join('')}……` : text.length > 0 ? `：${text.join('')}` : '';
  };
  // What only goes on begins where the names end, which are the steps of the row's address.
  const cited = link => {
    const named = link.dataset.cite ?? '', said = named.includes('：') ? named : named + words(link);
    return /^(：|$)/.test(said) ? (link.closest('[id*="/"]') ?? link.closest('.field').querySelector('dd')).id.split('/').slice(1).join('，') + said : said;
  };
  const sentence = link => {
    const day = sheet.dataset.published ? `（公布于 ${sheet.dataset.published}）` : '';
    return `${sheet.dataset.source}，${cited(link).replace(/[。；]$/, '')}${day}。${page()}#${link.id}`;
  };
  const copy = async text => {
    try { await navigator.clipboard.writeText(text); return true; } catch { return false; } // refused, or not there: a page without https
  };
  const made = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const close = () => told.replaceChildren();
  const show = (word, text, done) => {
    const button = Object.assign(made('button', '关闭'), { type: 'button', onclick: close });
    const says = made('p', text);
    told.replaceChildren(made('p', word), says, button);
    if (!done) getSelection().selectAllChildren(says);
  };

  let pressed;
  document.addEventListener('click', async event => {
    const link = event.target.closest('.self');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return; // those open the link elsewhere
    pressed = link;
    const text = sentence(link);
    const done = await copy(text);
    show(done ? '已复制' : '没能复制，请自己复制选中的文字', text, done);
  });
  // It goes as soon as the reader goes on: it may not lie over what has the focus.
  for (const name of ['pointerdown', 'focusin']) {
    document.addEventListener(name, event => { if (!told.contains(event.target) && event.target !== pressed) close(); });
  }
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
});
