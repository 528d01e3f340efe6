using System.Text.RegularExpressions;
using Disclosure.Tests.Pages;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Published;

/// <summary>
/// The document as it was published: the text of its PDF, whose lines are broken where the PDF's columns broke them.
/// It is kept here unchanged, so that what the site says can always be held against it.
/// </summary>
internal static partial class PublishedSource
{
    /// <summary>All of it.</summary>
    public static string Text { get; } = File.ReadAllText(Repository.Tests("Published", "jiangan-bigdata-2024.txt"));

    /// <summary>Its parts and tables in their order.</summary>
    public static IReadOnlyList<PublishedSection> Sections { get; } = [.. Names.Zip(Split(), (n, t) => new PublishedSection(n, t))];

    /// <summary>The names of the pages that its headings begin, in their order.</summary>
    public static string[] Names => ["overview", "tables", .. SitePages.SheetNames, "explanation", "glossary"];

    /// <summary>The part or table that became a page.</summary>
    public static PublishedSection Section(string name) => Sections.Single(s => s.Name == name);

    /// <summary>The document cut before each heading.</summary>
    public static string[] Split() => Heading().Split(Text)[1..];

    [GeneratedRegex(@"^ ?(?=第[一二三四]部分 |表[一二三四五六七八九十]+：)", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
