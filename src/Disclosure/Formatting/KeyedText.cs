namespace Disclosure.Formatting;

/// <summary>Writes a file of keys with one text each; those without are left out.</summary>
internal static class KeyedText
{
    /// <summary>The text of the file.</summary>
    /// <param name="values">The texts by key, in order.</param>
    /// <param name="head">Comments above everything, without number signs.</param>
    public static string Of(IEnumerable<KeyValuePair<string, string>> values, params IReadOnlyList<string> head)
    {
        List<LaidEntry> entries = [.. Entries(values)];
        if (entries.Count > 0) entries[0] = entries[0] with { Above = Comments(head) };
        return YamlWriter.Write(new LaidFile(new LaidMap(entries, false), []));
    }

    /// <summary>The keys that have a text.</summary>
    public static IEnumerable<LaidEntry> Entries(IEnumerable<KeyValuePair<string, string>> values) => values.Where(v => v.Value.Length > 0).Select(v => new LaidEntry(v.Key, new LaidText(v.Value)));

    /// <summary>Lines as comments.</summary>
    public static IReadOnlyList<string> Comments(IEnumerable<string> lines) => [.. lines.SelectMany(l => l.Split('\n')).Select(l => $"# {l}".TrimEnd())];
}
