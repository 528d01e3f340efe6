using System.Globalization;
using System.Text;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>
/// Puts what is new of a site into the output piece by piece, where most of it stays: each folder of a unit in one step, so that a reader
/// sees it wholly old or wholly new. What is to be done is written down first: who starts after a kill finishes it.
/// </summary>
/// <param name="output">The output folder.</param>
/// <param name="site">The folder with the new pieces; what they replace is there afterwards.</param>
/// <param name="gone">The folder for what goes.</param>
/// <param name="list">The file in which it is written down what is to be done.</param>
internal sealed class PieceSwap(string output, string site, string gone, string list)
{
    private const string Put = "put";
    private const string Take = "take";

    /// <summary>Whether a swap was begun and not finished.</summary>
    public bool IsOpen => DiskLook.At(list).Kind == EntryKind.File;

    /// <summary>Puts in all that lies in the folder with the new pieces, and takes the pieces of these names away.</summary>
    /// <param name="removed">The names.</param>
    /// <param name="most">After how many pieces it ends, as if it were killed.</param>
    public void Run(IEnumerable<string> removed, int most = int.MaxValue)
    {
        var lines = Directory.EnumerateFileSystemEntries(site).Order(StringComparer.Ordinal).Select(p => Line(Put, p))
            .Concat(removed.Select(name => Line(Take, Path.Combine(output, name))));
        File.WriteAllText(list + ".new", string.Concat(lines), Encoding.UTF8);
        File.Move(list + ".new", list, overwrite: true);
        Finish(most);
    }

    /// <summary>Does what is written down, as far as it is not done yet.</summary>
    public void Finish(int most = int.MaxValue)
    {
        if (!IsOpen) return;
        Directory.CreateDirectory(gone);
        foreach (var line in File.ReadAllLines(list))
        {
            if (most-- == 0) return;
            if (line.Split(' ', 3) is not [var what, var sign, var name] || !SitePath.IsSound(name.TrimStart('.')) || name.Contains('/', StringComparison.Ordinal)) continue;
            var isThere = SignOf(Path.Combine(output, name)) == sign;
            if (what == Put && !isThere) PutIn(name);
            else if (what == Take && isThere) Move(Path.Combine(output, name), Path.Combine(gone, name));
        }
        File.Delete(list);
    }

    // A name that is not there any more was put in before.
    private void PutIn(string name)
    {
        var (piece, place) = (Path.Combine(site, name), Path.Combine(output, name));
        var (kind, now) = (DiskLook.At(piece).Kind, DiskLook.At(place).Kind);
        if (kind == EntryKind.Missing) return;
        if (kind == EntryKind.File && now == EntryKind.File) File.Move(piece, place, overwrite: true);
        else if (now == EntryKind.Missing) Move(piece, place);
        else if (!AtomicExchange.Try(piece, place))
        {
            Move(place, Path.Combine(gone, name));
            Move(piece, place);
        }
    }

    private static void Move(string from, string to)
    {
        if (Directory.Exists(from)) Directory.Move(from, to);
        else if (File.Exists(from)) File.Move(from, to);
    }

    private static string Line(string what, string path) => $"{what} {SignOf(path)} {Path.GetFileName(path)}\n";

    // What has the same is the same file or folder, wherever it was moved to; a number alone may be given anew.
    private static string SignOf(string path) =>
        DiskLook.StampOf(path) is { } stamp ? string.Create(CultureInfo.InvariantCulture, $"{stamp.Number:x}.{stamp.Written:x}") : "none";
}
