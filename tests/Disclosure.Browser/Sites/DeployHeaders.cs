namespace Disclosure.Browser.Sites;

/// <summary>
/// The headers that netlify.toml declares, so that what is tested is what is deployed.
/// Reads the small part of TOML that the file is written in: [[headers]] tables with one key = "value" a line.
/// </summary>
internal sealed class DeployHeaders
{
    private readonly List<(string Pattern, Dictionary<string, string> Values)> _rules = [];

    public static DeployHeaders Read(string file)
    {
        var headers = new DeployHeaders();
        var inside = false;
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
                inside = line is "[[headers]]" or "[headers.values]";
            else if (inside && line.Length > 0 && line[0] != '#')
                headers.Add(line);
        }

        return headers;
    }

    /// <summary>All that applies to a path; of two rules with the same header the later one counts.</summary>
    public IReadOnlyDictionary<string, string> For(string path)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (pattern, values) in _rules.Where(rule => Matches(rule.Pattern, path)))
            foreach (var (name, value) in values)
                found[name] = value;
        return found;
    }

    private void Add(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        var (key, value) = (line[..equals].Trim(), line[(equals + 1)..].Trim());
        if (value is not ['"', .. var text, '"'] || text.Contains('"', StringComparison.Ordinal))
            throw new FormatException($"netlify.toml：测试只认识写在一行、用双引号括起的值：{line}");
        if (key == "for")
            _rules.Add((text, []));
        else
            _rules[^1].Values.Add(key, text);
    }

    private static bool Matches(string pattern, string path) =>
        pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : path == pattern;
}
