namespace Disclosure.Browser.Pages;

/// <summary>Asks a page, seen by a reader who has asked for less motion, what would still move.</summary>
internal static class MotionReport
{
    public const string Script =
        """
        () => {
          const lasts = list => list.split(',').some(time => parseFloat(time) > 0);
          const moves = style => lasts(style.transitionDuration) || (style.animationName !== 'none' && lasts(style.animationDuration));
          const all = [...document.querySelectorAll('*')];
          return [
            ...all.filter(e => [null, '::before', '::after'].some(part => moves(getComputedStyle(e, part)))),
            ...all.filter(e => getComputedStyle(e).scrollBehavior === 'smooth'),
          ].map(e => `<${e.localName} class="${e.getAttribute('class') ?? ''}">`);
        }
        """;
}
