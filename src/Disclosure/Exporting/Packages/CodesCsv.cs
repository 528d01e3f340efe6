using System.Globalization;
using Disclosure.Exporting.Texts;

namespace Disclosure.Exporting.Packages;

/// <summary>Writes the subjects of a classification as CSV, each with the one it is part of.</summary>
internal static class CodesCsv
{
    /// <summary>The names of the columns.</summary>
    public static readonly IReadOnlyList<string> Header = ["编码", "名称", "级次", "上级编码"];

    /// <summary>The file.</summary>
    public static CsvWriter Of(PackagedCodes codes)
    {
        var csv = new CsvWriter(Header);
        foreach (var subject in codes.Subjects)
        {
            csv.Field(subject.Code);
            csv.Field(subject.Name);
            csv.Field(subject.Level.ToString(CultureInfo.InvariantCulture));
            csv.Field(subject.Parent);
            csv.EndLine();
        }
        return csv;
    }
}
