using Disclosure.Core.Editions;
using Disclosure.Input.Keys;

namespace Disclosure.Formatting;

/// <summary>Writes a classification, <c>classifications/YEAR/NAME.yaml</c>, as the guide has it: a code a line, by code, between marks.</summary>
internal static class ClassificationText
{
    /// <summary>The text of the file.</summary>
    /// <param name="classification">Its name, levels and subjects.</param>
    /// <param name="remark">Where it comes from (说明); blank for nothing.</param>
    /// <param name="added">Comments above a code that was added, without number signs, by the code.</param>
    public static string Of(Classification classification, string remark, IReadOnlyDictionary<string, string> added)
    {
        var entries = new List<LaidEntry> { Text(ClassificationKeys.Name.Name, classification.Name) };
        if (remark.Length > 0) entries.Add(Text(ClassificationKeys.Remark.Name, remark));
        if (classification.Kind is { } kind) entries.Add(Text(ClassificationKeys.Kind.Name, ClassificationKindNames.All.First(n => n.Value == kind).Key));
        entries.Add(new LaidEntry(ClassificationKeys.Levels.Name, new LaidMap([.. classification.Levels.Select(l => Text(l.Name, FormattableString.Invariant($"{l.Digits}")))], false)));
        var subjects = classification.Subjects.OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => Text(s.Code, s.Name) with
        {
            IsKeyQuoted = true,
            Above = added.TryGetValue(s.Code, out var comment) ? KeyedText.Comments([comment]) : [],
        });
        entries.Add(new LaidEntry(ClassificationKeys.Subjects.Name, new LaidMap([.. subjects], false)));
        return YamlWriter.Write(new LaidFile(new LaidMap(entries, false), []));
    }

    private static LaidEntry Text(string key, string value) => new(key, new LaidText(value));
}
