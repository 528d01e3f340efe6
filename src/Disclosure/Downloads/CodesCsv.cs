using System.Globalization;

namespace Disclosure.Downloads;

/// <summary>Writes the subjects of a classification as CSV, each with the one it is part of.</summary>
internal static class CodesCsv
{
    /// <summary>The name of the column for the code of a subject.</summary>
    public const string Code = "编码";

    /// <summary>The name of the column for its official name.</summary>
    public const string Name = "名称";

    /// <summary>The name of the column for its depth.</summary>
    public const string Level = "级次";

    /// <summary>The name of the column for the code of the subject that it is part of.</summary>
    public const string Parent = "上级编码";

    /// <summary>The names of the columns.</summary>
    public static readonly IReadOnlyList<string> Header = [Code, Name, Level, Parent];

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
