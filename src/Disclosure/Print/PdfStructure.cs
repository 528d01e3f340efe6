using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>
/// Makes the structure that Chromium writes one that PDF/UA-1 allows (ISO 14289-1, 7.2): its kinds are those of ISO 32000-1, 14.8.4, or
/// mapped to them, and what stands in items of lists and in tables is what may stand there.
/// </summary>
internal static partial class PdfStructure
{
    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal)
    {
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3",
        "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry",
        "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    };

    // Within a line; all others hold blocks.
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal) { "Strong", "Em", "Sub" };

    /// <summary>Mends it.</summary>
    public static void Mend(PdfFile file)
    {
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        for (int number = 0, count = file.Count; number < count; number++)
        {
            if (KindOf(file[number]) is not { } kind) continue;
            if (kind == "LI") MendItem(file, number);
            if (kind == "Table") SetKids(file, number, KidsOf(file[number]).Where(IsElement)); // the rest are its rules, no part of it
            if (!Standard.Contains(kind)) kinds.Add(kind);
        }
        if (kinds.Count == 0 || PdfFile.Reference(file.Follow(file.Trailer, "Root"), "StructTreeRoot") is not { } root) return;
        file.Enter(root, "RoleMap", $"<<{string.Join('\n', kinds.Select(kind => $"/{kind} /{(Inline.Contains(kind) ? "Span" : "Div")}"))}>>");
    }

    // Besides its label an item has one body, which holds all other elements.
    private static void MendItem(PdfFile file, int item)
    {
        var kids = KidsOf(file[item]).ToLookup(kid => IsElement(kid) && KindOf(file[NumberOf(kid)]) is not ("Lbl" or "LBody"));
        if (!kids[true].Any()) return;
        var body = file.Add($"<</Type /StructElem\n/S /LBody\n/P {Reference(item)}\n/K [{string.Join(' ', kids[true])}]>>");
        foreach (var kid in kids[true].Select(NumberOf)) file[kid] = Parent().Replace(file[kid], $"/P {Reference(body)}");
        SetKids(file, item, kids[false].Append(Reference(body)));
    }

    private static string? KindOf(string element) => Kind().Match(element) is { Success: true } kind ? kind.Groups[1].Value : null;

    // References to elements, and marks of content that stands in the element itself.
    private static IEnumerable<string> KidsOf(string element) => Kid().Matches(Kids().Match(element).Value).Select(kid => kid.Value);

    private static void SetKids(PdfFile file, int element, IEnumerable<string> kids) =>
        file[element] = Kids().Replace(file[element], $"/K [{string.Join(' ', kids)}]");

    private static bool IsElement(string kid) => kid.EndsWith(" 0 R", StringComparison.Ordinal);

    private static int NumberOf(string kid) => int.Parse(kid[..kid.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture);

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");

    [GeneratedRegex(@"/Type /StructElem\n/S /(\w+)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Kind();

    [GeneratedRegex(@"/K (?:\[[^\]]*\]|\d+ 0 R)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Kids();

    [GeneratedRegex(@"<<[^>]*>>|\d+ 0 R|\d+", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Kid();

    [GeneratedRegex(@"/P \d+ 0 R", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Parent();
}
