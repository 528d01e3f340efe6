using System.Text.Json;
using Microsoft.Playwright;

namespace Disclosure.Browser.Printing;

/// <summary>What the page of a whole document holds for paper, in its order.</summary>
/// <param name="Blocks">Headings, paragraphs, rows, terms.</param>
/// <param name="Places">Parts and tables.</param>
internal sealed record PaperSource(IReadOnlyList<PaperSource.Block> Blocks, IReadOnlyList<PaperSource.Place> Places)
{
    private const string Script =
        """
        () => {
          const packed = e => e.innerText.replace(/\s/g, '');
          const isBlock = e => e.checkVisibility() && !e.closest('nav, .cover') && packed(e) && !(e.matches('li') && e.querySelector('p, li'));
          return JSON.stringify({
            Blocks: [...document.querySelectorAll('main :is(h2, h3, h4, h5, h6, p, li, tr, dt, dd)')].filter(isBlock)
              .map(e => ({ Text: packed(e), IsHead: e.matches('h2, h3, h4, h5, h6, thead tr, .sheet-unit, .note') })),
            Places: [...document.querySelectorAll('section.part, article.sheet')].map(e => ({
              Title: packed(e.querySelector('h2, h3')),
              IsPart: e.matches('section'),
              LiesAcross: e.matches('.wide, :has(.side-by-side)'),
              IsProse: e.matches(':has(> .prose)'),
            })),
          });
        }
        """;

    public static async Task<PaperSource> ReadAsync(BrowserSession session, PrintedSite site)
    {
        await using var opened = await session.OpenAsync(new Uri(Path.Combine(site.Folder, "full.html")));
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return JsonSerializer.Deserialize<PaperSource>(await opened.Page.EvaluateAsync<string>(Script))!;
    }

    /// <summary>The page, counted from 0, on which each block begins; -1 for one that does not follow the one before it.</summary>
    public IReadOnlyList<int> PagesOf(PaperDocument paper)
    {
        var text = paper.Text;
        var ends = paper.Pages.Select((_, i) => paper.Pages.Take(i + 1).Sum(p => p.Text.Length)).ToList();
        var first = Places.First(p => p.IsPart).Title;
        var at = ends[paper.Bookmarks.First(b => PaperDocument.Packed(b.Title) == first).Page - 2]; // behind the contents, which name it all once before
        return [.. Blocks.Select(block =>
        {
            var found = text.IndexOf(block.Text, at, StringComparison.Ordinal);
            if (found < 0)
                return -1;
            at = found + block.Text.Length;
            return ends.FindIndex(end => found < end);
        })];
    }

    /// <param name="Text">Without white space.</param>
    /// <param name="IsHead">Whether it only announces what follows.</param>
    internal sealed record Block(string Text, bool IsHead);

    /// <param name="Title">Without white space.</param>
    /// <param name="IsPart">A part of the document, or else one of its tables.</param>
    /// <param name="LiesAcross">Whether it needs a page that lies across.</param>
    /// <param name="IsProse">Whether it is narrative.</param>
    internal sealed record Place(string Title, bool IsPart, bool LiesAcross, bool IsProse);
}
