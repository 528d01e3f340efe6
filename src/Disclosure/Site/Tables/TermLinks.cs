using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>
/// The terms of a page that the document explains: each opens its definition by its own words where it is first used, a subject wherever
/// it stands. Paper has nothing to open.
/// </summary>
/// <param name="glossary">What the document explains.</param>
/// <param name="part">The part that the page shows, whose own explanations stand on it; blank for a table.</param>
internal sealed class TermLinks(Glossary glossary, string part)
{
    private readonly List<GlossaryTerm> _used = [];
    private readonly HashSet<GlossaryTerm> _isUsed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<GlossaryTerm> _isNoted = new(ReferenceEqualityComparer.Instance);

    /// <summary>The terms that were linked, in the order of the page, with their definitions.</summary>
    public IReadOnlyList<TermView> Views =>
    [
        .. _used.Select(t => new TermView(IdOf(t), t.Name, t.Definition, $"{PageNames.FileOf(t.Part)}#{t.Anchor}")
        {
            IsNoted = _isNoted.Contains(t),
        }),
    ];

    /// <summary>Writes a text; a term that the page has not used yet opens its definition.</summary>
    public void Write(HtmlText html, string text)
    {
        var done = 0;
        for (var at = 0; glossary.Next(text, at) is var (start, term); at = start + term.Name.Length)
        {
            if (!IsNew(term)) continue;
            html.Text(text[done..start]);
            done = start + term.Name.Length;
            WriteButton(html, term, term.Name);
        }
        html.Text(done == 0 ? text : text[done..]);
    }

    /// <summary>
    /// Notes the first term, that the page has not used yet, of a row's name that is a link already: it is listed below the table, where
    /// it does not become a part of what every cell of the row is announced by.
    /// </summary>
    public void Note(string text)
    {
        for (var at = 0; glossary.Next(text, at) is var (start, term); at = start + term.Name.Length)
        {
            if (!IsNew(term)) continue;
            _isNoted.Add(term);
            return;
        }
    }

    /// <summary>Notes what a row's name that is a link already names, a subject that stands without its code.</summary>
    public void NoteSubject(string code)
    {
        if (Find(code) is { } term && Use(term)) _isNoted.Add(term);
    }

    /// <summary>Whether the document explains a subject, elsewhere than on the page.</summary>
    public bool Has(string code) => Find(code) is not null;

    /// <summary>Writes the text of a cell that names a subject; it opens what the document says of the subject.</summary>
    public void WriteSubject(HtmlText html, string text, string code)
    {
        if (Find(code) is not { } term)
        {
            html.Text(text);
            return;
        }
        Use(term);
        WriteButton(html, term, text);
    }

    private GlossaryTerm? Find(string code) => glossary.OfCode(code) is { } term && term.Part != part ? term : null;

    private bool IsNew(GlossaryTerm term) => term.Part != part && Use(term);

    private bool Use(GlossaryTerm term)
    {
        if (!_isUsed.Add(term)) return false;
        _used.Add(term);
        return true;
    }

    private void WriteButton(HtmlText html, GlossaryTerm term, string text) => html
        .ScreenOnly(h => h.Raw("<button type=button class=term").Attribute("popovertarget", IdOf(term)).Raw(">"))
        .Text(text)
        .ScreenOnly(h => h.Raw("</button>"));

    private string IdOf(GlossaryTerm term) => string.Create(CultureInfo.InvariantCulture, $"term-{glossary.NumberOf(term)}");
}
