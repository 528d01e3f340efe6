using System.Globalization;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Days as they are written in the input: 年-月-日.</summary>
internal static class DateText
{
    /// <summary>The day under a key; null when it is not there, or with a finding when it is none.</summary>
    public static DateOnly? Read(KeyedReader options, InputKey<FormedValue> key, FindingList findings)
    {
        var text = options.Text(key);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        findings.Error("bad-date", options.ValuePlace(key), $"「{key.Name}」的{Bracketed.Of(text)}不是日期；应当像「2024-02-05」这样。");
        return null;
    }
}
