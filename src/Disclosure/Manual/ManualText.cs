namespace Disclosure.Manual;

/// <summary>A page of the manual before it is one: Markdown that begins with its title.</summary>
/// <param name="Folder">The folder of its part.</param>
/// <param name="Key">Its name in there, without an ending; the first of a part is <see cref="ManualPart.First"/>.</param>
/// <param name="Markdown">What it says. Links lead to other pages by their <see cref="Path"/>, or to absolute addresses.</param>
internal sealed record ManualText(string Folder, string Key, string Markdown)
{
    /// <summary>Where it stands in the manual.</summary>
    public string Path { get; } = PathOf(Folder, Key);

    /// <summary>Its title, the first line of the Markdown.</summary>
    public string Title { get; } = Markdown.StartsWith("# ", StringComparison.Ordinal)
        ? Markdown[2..].Split('\n', 2)[0].Trim()
        : throw new InvalidOperationException($"{Folder}/{Key} does not begin with its title");

    /// <summary>Where a page of a part stands.</summary>
    public static string PathOf(string folder, string key) => $"{folder}/{key}.html";
}

/// <summary>A part of the manual: pages in order, the first of which leads to the others.</summary>
/// <param name="Folder">Their folder.</param>
/// <param name="Purpose">What one finds there, in a sentence.</param>
/// <param name="Texts">The pages.</param>
internal sealed record ManualPart(string Folder, string Purpose, IReadOnlyList<ManualText> Texts)
{
    /// <summary>What the first page of a part is called.</summary>
    public const string First = "index";

    /// <summary>What it is called: as its first page.</summary>
    public string Title => Texts[0].Title;
}
