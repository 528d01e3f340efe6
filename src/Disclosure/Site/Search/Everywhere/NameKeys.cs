namespace Disclosure.Site.Search.Everywhere;

/// <summary>
/// The names by their keys: every character and every two neighbours of a name, and the beginning of a code behind a <c>#</c>. Chinese needs no
/// division into words then. A key of too many names keeps the best of them, and whoever looks for more than the key finds the rest by
/// keys that are one character longer.
/// </summary>
internal sealed class NameKeys
{
    /// <summary>How many digits of a code make a key: those of a 类.</summary>
    public const int CodeDigits = 3;

    private const int MostNames = 40;
    private const int Pair = 2;

    private readonly List<NameKey> _all = [];

    private NameKeys()
    {
    }

    /// <summary>The keys, in the order in which they first stand.</summary>
    public IReadOnlyList<NameKey> All => _all;

    /// <summary>The keys of names.</summary>
    public static NameKeys Of(IReadOnlyList<SiteName> names)
    {
        var keys = new NameKeys();
        var single = new KeysOfLength();
        var pairs = new KeysOfLength();
        foreach (var name in names)
        {
            AddParts(single, name, name.Plain, 1);
            AddParts(pairs, name, name.Plain, Pair);
            if (name.Code.Length >= CodeDigits) pairs.Add(CodeKey(name.Code, CodeDigits), name);
        }
        // Whoever looks for more than a character begins with two.
        foreach (var (key, of) in single.Lists) keys.Take(key, of);
        while (pairs.Lists.Count > 0) pairs = keys.Longer(pairs);
        return keys;
    }

    // Takes the keys of a length, and says which are needed of the next.
    private KeysOfLength Longer(KeysOfLength level)
    {
        var next = new KeysOfLength();
        foreach (var (key, names) in level.Lists)
        {
            if (Take(key, names)) continue;
            foreach (var name in names)
            {
                if (key[0] == '#') AddCode(next, name, key.Length);
                else AddLonger(next, name, key);
            }
        }
        return next;
    }

    // Whether all of its names have room.
    private bool Take(string key, List<SiteName> names)
    {
        var isWhole = names.Count <= MostNames;
        _all.Add(new NameKey(key, isWhole ? names : Best(key, names), isWhole));
        return isWhole;
    }

    // Those that are or begin with what is looked for, then those that most units have.
    private static List<SiteName> Best(string key, List<SiteName> names) => [.. names
        .OrderBy(n => RankOf(key, n))
        .ThenByDescending(n => n.Units).ThenBy(n => n.Plain.Length).Take(MostNames)];

    private static int RankOf(string key, SiteName name) =>
        key[0] == '#' ? name.Code.Length : name.Plain == key ? 0 : name.Plain.StartsWith(key, StringComparison.Ordinal) ? 1 : 2;

    private static void AddParts(KeysOfLength level, SiteName name, string text, int length)
    {
        for (var i = 0; i + length <= text.Length; i++) AddPart(level, name, text, i, length);
    }

    private static void AddLonger(KeysOfLength next, SiteName name, string key)
    {
        var text = name.Plain;
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + 1, StringComparison.Ordinal))
        {
            if (at + key.Length < text.Length) AddPart(next, name, text, at, key.Length + 1);
        }
    }

    private static void AddCode(KeysOfLength next, SiteName name, int digits)
    {
        if (name.Code.Length >= digits) next.Add(CodeKey(name.Code, digits), name);
    }

    private static string CodeKey(string code, int digits) => "#" + code[..digits];

    // Half a character is no key.
    private static void AddPart(KeysOfLength level, SiteName name, string text, int at, int length)
    {
        if (!char.IsLowSurrogate(text[at]) && !char.IsHighSurrogate(text[at + length - 1])) level.Add(text.Substring(at, length), name);
    }

    // The keys of one length.
    private sealed class KeysOfLength
    {
        private readonly Dictionary<string, List<SiteName>> _byKey = new(StringComparer.Ordinal);

        public List<(string Key, List<SiteName> Names)> Lists { get; } = [];

        public void Add(string key, SiteName name)
        {
            if (!_byKey.TryGetValue(key, out var names))
            {
                _byKey[key] = names = [];
                Lists.Add((key, names));
            }
            // A name that has the key twice comes twice in a row.
            if (names.Count == 0 || names[^1] != name) names.Add(name);
        }
    }
}

/// <summary>A key with the names that have it.</summary>
/// <param name="Key">The characters.</param>
/// <param name="Names">The names, or the best of them.</param>
/// <param name="IsWhole">Whether these are all.</param>
internal sealed record NameKey(string Key, IReadOnlyList<SiteName> Names, bool IsWhole);
