namespace Disclosure.Manual;

/// <summary>The language of the input: how addresses and formulas are written, by hand; and all names that each file may have, made of their declarations.</summary>
internal static class LanguageTexts
{
    /// <summary>The folder of its pages.</summary>
    public const string Folder = "language";

    /// <summary>The pages that were written by hand, by their names.</summary>
    public static readonly IReadOnlyList<string> Written = ["addresses", "formulas"];

    /// <summary>The pages.</summary>
    public static IReadOnlyList<ManualText> All() =>
    [
        new(Folder, ManualPart.First, Index()),
        .. Written.Select(name => new ManualText(Folder, name, EmbeddedText.Of($"{Folder}-{name}"))),
        .. KeyFiles.All.Select(file => new ManualText(Folder, file.Key, KeyTables.Of(file))),
    ];

    private static string Index() => EmbeddedText.Of($"{Folder}-index").Replace(
        "{{文件}}\n", string.Concat(KeyFiles.All.Select(f => $"| [{f.Title}]({ManualText.PathOf(Folder, f.Key)}) | {f.Purpose} |\n")), StringComparison.Ordinal);
}
