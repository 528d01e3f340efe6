using Disclosure.Import.Accounts;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>
/// Tells what another file says again: people give the PDF together with the Word file that it was made from. Each piece of a part that
/// one file has is taken from another as often only as it has it more.
/// </summary>
internal sealed class RepeatedPieces(ImportJournal journal)
{
    private readonly Dictionary<(string Part, string Piece), List<string>> _said = [];
    private readonly Dictionary<(string Part, string Piece, string File), int> _met = [];
    private readonly HashSet<(string Part, string File)> _told = [];
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);

    /// <summary>Whether a piece of a part of the text says what another file has said there already; then it is written down as known.</summary>
    public bool Repeats(string part, SourceBlock block)
    {
        var (piece, file) = (Said(block), block.Origin.File);
        if (!_said.TryGetValue((part, piece), out var files)) _said[(part, piece)] = files = [];
        var met = _met[(part, piece, file)] = _met.GetValueOrDefault((part, piece, file)) + 1;
        var other = files.Where(f => f != file).CountBy(f => f).FirstOrDefault(f => f.Value >= met).Key;
        _first.TryAdd(part, file);
        if (other is null)
        {
            files.Add(file);
            if (_first[part] != file && _told.Add((part, file + "\n"))) Tell(block, $"{part}.md 里已经有「{_first[part]}」的文字，这一处接在后面");
            return false;
        }
        if (_told.Add((part, file))) Tell(block, $"「{other}」里已经有，{part}.md 里相同的只放一次");
        foreach (var (origin, text) in SourcePieces.Of([block])) journal.Known(origin, text, $"「{other}」里已经有");
        return true;
    }

    /// <summary>Whether a table says the same as one of another file, cell for cell; then it is written down as known.</summary>
    public bool Repeats(string number, GridBlock grid, IEnumerable<GridBlock> placed)
    {
        if (placed.FirstOrDefault(p => p.Origin.File != grid.Origin.File && Said(p) == Said(grid)) is not { } other) return false;
        Tell(grid, $"和「{other.Origin.File}」里的{number}一样，没有再填");
        foreach (var (origin, text) in SourcePieces.Of([grid])) journal.Known(origin, text, $"「{other.Origin.File}」里已经有");
        return true;
    }

    private void Tell(SourceBlock block, string words)
    {
        if (SourcePieces.Of([block]).FirstOrDefault() is ({ } origin, { } text)) journal.Doubted(origin, text, words);
    }

    private static string Said(SourceBlock block) => string.Join('\n', SourcePieces.Of([block]).Select(p => Folded.Name(p.Text)));
}
