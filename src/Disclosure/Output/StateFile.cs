using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>The file beside an output folder in which a build leaves on record what it made: <c>.output.state</c> for <c>output</c>.</summary>
/// <param name="output">The full path of the output folder.</param>
/// <param name="desk">A folder on the same disk in which it is written before it is put in its place.</param>
internal sealed class StateFile(string output, string desk)
{
    private const int MostBytes = 1024 * 1024 * 1024;
    private const int BufferSize = 64 * 1024;

    private readonly string _name = $".{Path.GetFileName(output)}.state";

    private string Full => Path.Combine(Path.GetDirectoryName(output)!, _name);

    /// <summary>What is on record; empty where there is nothing, or nothing that can be read.</summary>
    public ArraySegment<byte> Read() => new GivenFolder(Path.GetDirectoryName(output)!).Read(_name, MostBytes) is { Fault: null } read ? read.Bytes : [];

    /// <summary>Takes the record away.</summary>
    public void Delete() => File.Delete(Full);

    /// <summary>Leaves a record, all of it or none. Where it cannot be left, the next build makes all again.</summary>
    /// <param name="write">Writes it: it grows with the site, and is never held whole.</param>
    public void Write(Action<Stream> write)
    {
        try
        {
            Directory.CreateDirectory(desk);
            var made = Path.Combine(desk, "state");
            using (var file = new FileStream(made, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize)) write(file);
            File.Move(made, Full, overwrite: true);
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            // Nothing is on record then.
        }
    }
}
