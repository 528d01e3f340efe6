using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Formatting;
using Disclosure.Import.Placing;

namespace Disclosure.Import.Drafts;

/// <summary>Adds subjects to the file of a classification, each in its place below a comment that says from where; all else stays as it is.</summary>
internal static class SubjectLines
{
    private const string NoName = "原件没有印名称，请补上";

    /// <summary>The text of a classification that was not there: what the document uses of it.</summary>
    public static string New(Classification form, IEnumerable<AddedSubject> added, string remark)
    {
        var subjects = added.OrderBy(a => a.Code, StringComparer.Ordinal).ToList();
        var made = new Classification(form.Name, form.Levels, subjects.Select(a => KeyValuePair.Create(a.Code, a.Name))) { Kind = form.Kind };
        var unprinted = subjects.Where(s => !s.IsPrinted).ToDictionary(s => s.Code, _ => NoName, StringComparer.Ordinal);
        return ClassificationText.Of(made, remark, unprinted);
    }

    /// <summary>The text of a file with more subjects; one that stands there with its code for a name gets the printed one.</summary>
    public static string Insert(string text, IEnumerable<AddedSubject> added)
    {
        var lines = text.Split('\n').ToList();
        foreach (var subject in added.OrderBy(a => a.Code, StringComparer.Ordinal))
        {
            RemoveUnnamed(lines, subject.Code);
            var at = lines.FindIndex(l => CodeOf(l) is { } code && string.CompareOrdinal(code, subject.Code) > 0);
            if (at < 0) at = lines.FindLastIndex(l => CodeOf(l) is not null) + 1;
            // A comment above a line belongs to it.
            while (at > 0 && lines[at - 1].TrimStart().StartsWith('#')) at--;
            var name = subject.IsPrinted ? "导入时加的" : "导入时加的，" + NoName;
            lines.InsertRange(at, [$"  # {name}，见 {subject.Origin}", string.Create(CultureInfo.InvariantCulture, $"  \"{subject.Code}\": {YamlScalar.Of(subject.Name, isWithin: false, isQuoted: false)}")]);
        }
        return string.Join('\n', lines);
    }

    // With the comment that asks for its name.
    private static void RemoveUnnamed(List<string> lines, string code)
    {
        var at = lines.FindIndex(l => CodeOf(l) == code);
        if (at < 0) return;
        lines.RemoveAt(at);
        if (at > 0 && lines[at - 1].TrimStart().StartsWith('#') && lines[at - 1].Contains(NoName, StringComparison.Ordinal)) lines.RemoveAt(at - 1);
    }

    private static string? CodeOf(string line)
    {
        if (!line.StartsWith("  ", StringComparison.Ordinal)) return null;
        var key = line.Trim().TrimStart('"', '\'');
        var digits = key.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 1 && digits < key.Length && key[digits] is '"' or '\'' or ':' ? key[..digits] : null;
    }
}
