using Disclosure.Core.Classifications;

namespace Disclosure.Exporting.Packages;

/// <summary>The subjects of a classification that the tables of a budget name, with all above them, as a resource of a data package.</summary>
/// <param name="Name">What the edition calls the classification, e.g. 功能分类.</param>
/// <param name="Key">The name of its file in the input, e.g. <c>function</c>.</param>
/// <param name="Subjects">The subjects by code.</param>
internal sealed record PackagedCodes(string Name, string Key, IReadOnlyList<ClassificationEntry> Subjects)
{
    /// <summary>Where the file stands beside the pages; a folder of its own keeps it from the files of tables.</summary>
    public string File => FileOf(Key);

    /// <summary>Where the file of a classification stands.</summary>
    public static string FileOf(string key) => $"codes/{key}.csv";

    /// <summary>What the classification sorts by; null where its file does not say it.</summary>
    public ClassificationKind? Kind { get; init; }

    /// <summary>How large the file is.</summary>
    public int Bytes { get; init; }
}
