using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>
/// The terms of a page that the document explains: each opens its definition where it is first used, a subject's code wherever it
/// stands. Paper has nothing to open.
/// </summary>
/// <param name="glossary">What the document explains.</param>
/// <param name="part">The part that the page shows, whose own explanations stand on it; blank for a table.</param>
internal sealed class TermLinks(Glossary glossary, string part)
{
    private readonly List<GlossaryTerm> _used = [];
    private readonly HashSet<GlossaryTerm> _isUsed = new(ReferenceEqualityComparer.Instance);

    /// <summary>The terms that were linked, in the order of the page, with their definitions.</summary>
    public IReadOnlyList<TermView> Views =>
        [.. _used.Select(t => new TermView(IdOf(t), t.Name, t.Definition, $"{PageNames.FileOf(t.Part)}#{Fragment.OfLine(t.Place)}"))];

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

    /// <summary>Writes a button behind a text that is a link already, for the first term in it that the page has not used yet.</summary>
    public void WriteBehind(HtmlText html, string text)
    {
        for (var at = 0; glossary.Next(text, at) is var (start, term); at = start + term.Name.Length)
        {
            if (!IsNew(term)) continue;
            WriteButtonBehind(html, term);
            return;
        }
    }

    /// <summary>Writes a button behind the name of a subject that stands without its code.</summary>
    public void WriteBehindSubject(HtmlText html, string code)
    {
        if (Of(code) is { } term) WriteButtonBehind(html, term);
    }

    /// <summary>Writes the text of a cell that names a subject; it opens what the document says of the subject.</summary>
    public void WriteSubject(HtmlText html, string text, string code)
    {
        if (Of(code) is { } term) WriteButton(html, term, text);
        else html.Text(text);
    }

    private GlossaryTerm? Of(string code)
    {
        if (glossary.OfCode(code) is not { } term || term.Part == part) return null;
        Use(term);
        return term;
    }

    private bool IsNew(GlossaryTerm term) => term.Part != part && Use(term);

    private bool Use(GlossaryTerm term)
    {
        if (!_isUsed.Add(term)) return false;
        _used.Add(term);
        return true;
    }

    private void WriteButton(HtmlText html, GlossaryTerm term, string text) => html
        .ScreenOnly(h => h.Raw("<button type=\"button\" class=\"term\"").Attribute("popovertarget", IdOf(term)).Raw(">"))
        .Text(text)
        .ScreenOnly(h => h.Raw("</button>"));

    private void WriteButtonBehind(HtmlText html, GlossaryTerm term) => html
        .ScreenOnly(h => h.Raw(" <button type=\"button\" class=\"define\"").Attribute("popovertarget", IdOf(term))
            .Attribute("aria-label", $"释义：{term.Name}").Raw(">释义</button>"));

    private string IdOf(GlossaryTerm term) => string.Create(CultureInfo.InvariantCulture, $"term-{glossary.NumberOf(term)}");
}
