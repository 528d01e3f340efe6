using Disclosure.Corpora;

namespace Disclosure.Browser.Sites;

/// <summary>The small made-up unit with so many subjects and projects that their tables, and what was compared of them, are divided over pages.</summary>
internal static class DividedInput
{
    /// <summary>The folder of its budget.</summary>
    public const string Budget = "shili-unit/2030/";

    private const int Rows = 1_200;

    /// <summary>Writes the input into a folder.</summary>
    /// <returns>The folder.</returns>
    public static string Make(string folder)
    {
        var (subjects, both) = (Path.Combine(folder, "subjects"), Path.Combine(folder, "both"));
        LongTables.WriteSubjects(Repository.PathOf("tests/Disclosure.Tests/Inputs/examples"), subjects, Rows);
        LongTables.WriteRecords(subjects, both, Rows);
        return both;
    }
}
