using System.Text;
using Disclosure.Input.Keys;

namespace Disclosure.Manual;

/// <summary>The names that a file may have as Markdown: a table for each mapping, those within others after them.</summary>
internal sealed class KeyTables
{
    private readonly StringBuilder _text = new();
    private readonly Queue<(string Heading, InputMapping Mapping)> _waiting = new();
    private readonly HashSet<InputMapping> _known = [];
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    /// <summary>The page of a file.</summary>
    public static string Of(KeyFile file)
    {
        var tables = new KeyTables();
        tables._text.Append($"# {file.Title}\n\n{file.Purpose}。没有列在这里的名称，一个也不能写。怎么用、有什么例子，见[填报指南](guide/index.html)。\n");
        foreach (var (heading, mapping) in file.Mappings) tables.Add(heading, mapping);
        while (tables._waiting.TryDequeue(out var next)) tables.Write(next.Heading, next.Mapping);
        return tables._text.ToString();
    }

    private void Add(string heading, InputMapping mapping)
    {
        if (_known.Add(mapping)) _waiting.Enqueue((heading, mapping));
    }

    private void Write(string heading, InputMapping mapping)
    {
        _text.Append($"\n## {heading}\n\n| 名称 | 必填 | 写什么 | 意思 |\n| --- | --- | --- | --- |\n");
        foreach (var key in mapping.Keys)
        {
            foreach (var inner in Joined([.. Within(key.AnyValue)])) Add($"{key.Name}里面的名称", inner);
            _text.Append($"| `{key.Name}` | {(key.IsRequired ? FlagValue.Yes : FlagValue.No)} | {ValueWords.Of(key.AnyValue)} | {Cell(key.Description)} |\n");
        }
    }

    // Where one key out of several is written, they stand in one table.
    private static IReadOnlyList<InputMapping> Joined(IReadOnlyList<InputMapping> mappings) =>
        mappings.Count > 1 && mappings.All(m => m.Keys.Count == 1) ? [new InputMapping([.. mappings.SelectMany(m => m.Keys)])] : mappings;

    // The mappings whose names are declared; what a writer names himself has no table.
    private IEnumerable<InputMapping> Within(InputValue value) => value switch
    {
        MapValue map => [map.Mapping],
        OneOfValue one => [one.Mapping],
        ListValue list => Within(list.Item),
        NamedValue named => Within(named.Options),
        NamesValue names => Within(names.Each.AnyValue),
        EitherValue either => either.Ways.SelectMany(Within),
        SharedValue shared => _shared.Add(shared.Name) ? Within(shared.Of()) : [],
        _ => [],
    };

    private static string Cell(string words) => words.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "`*`", StringComparison.Ordinal).TrimEnd('。');
}
