using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Formatting;

/// <summary>Takes a file in form out of it, without changing what it says.</summary>
internal static partial class MessyText
{
    /// <summary>With rows over several lines, quotation marks, blank lines, blanks at ends of lines; and comments where they are asked for.</summary>
    public static string Of(string text, Random random, bool withComments)
    {
        var messy = new StringBuilder();
        var bar = -1;
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (bar >= 0 && (line.Length == 0 || indent > bar))
            {
                messy.Append(line).Append('\n');
                continue;
            }
            bar = line.EndsWith(": |", StringComparison.Ordinal) ? indent : -1;
            if (withComments && random.Next(6) == 0) messy.Append(' ', indent).Append("# 注 ").Append(random.Next(100)).Append('\n');
            messy.Append(Line(line, indent, random, bar < 0 && withComments)).Append('\n');
        }
        return messy.ToString();
    }

    private static string Line(string line, int indent, Random random, bool withComments)
    {
        var made = line.Contains('#', StringComparison.Ordinal) ? line : Value().Replace(line, m => random.Next(4) == 0 ? $": \"{m.Groups[1].Value}\"" : m.Value);
        if (random.Next(3) == 0 && made.Contains('{', StringComparison.Ordinal) && !made.Contains('"', StringComparison.Ordinal)) made = made.Replace(", ", ",\n" + new string(' ', indent + 6), StringComparison.Ordinal);
        if (withComments && random.Next(8) == 0 && !made.Contains('#', StringComparison.Ordinal)) made += $"   # 旁注 {random.Next(100)}";
        return made.EndsWith('|') ? made : made + new string(' ', random.Next(3));
    }

    // Figures at the ends of lines and between braces.
    [GeneratedRegex(@": ([0-9]+\.[0-9]+)(?=[,}]|$)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Value();
}
