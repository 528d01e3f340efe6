using System.Diagnostics;
using System.Security.Cryptography;
using Disclosure.Benchmarks.Timing;
using Disclosure.Tests.Import.Hostile;
using Disclosure.Tests.Import.Pdf;

namespace Disclosure.Benchmarks.Native;

/// <summary>
/// Runs the published program and the one that was built with the same words, and compares all files that they write and all that they
/// say: what a library does by reflection may be missing in native code, and is missed only where it is called.
/// </summary>
internal sealed class NativeBench : IDisposable
{
    private const int Shown = 5;

    private readonly Repository _repository;
    private readonly TextWriter _output;
    private readonly ScratchFolder _scratch = new();
    private readonly string[] _built = ["dotnet", Path.Combine(AppContext.BaseDirectory, "disclosure.dll")];

    private readonly DirectoryInfo _made;

    private NativeBench(Repository repository, TextWriter output)
    {
        (_repository, _output) = (repository, output);
        _made = Directory.CreateDirectory(_scratch.Fresh());
    }

    /// <summary>Compares both on the real input, on made-up documents of each kind, and on the files in a folder, if one is given.</summary>
    public static bool Run(Repository repository, string? folder, TextWriter output)
    {
        if (!File.Exists(repository.Program))
        {
            output.WriteLine("先发布程序：dotnet publish src/Disclosure --configuration Release");
            return false;
        }
        using var bench = new NativeBench(repository, output);
        var isSame = bench.IsSame("build", "--input", repository.Input, "--theme", repository.Theme, "--output", "site");
        isSame &= bench.IsSame("check", "--input", repository.Input, "--format", "sarif");
        foreach (var files in bench.Documents().Concat(folder is null ? [] : Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(f => new[] { f })))
        {
            isSame &= bench.IsSame("import", [.. files, "--input", ".", "--unit", "xugou", "--year", "2030", "--new-edition", "drafted"]);
        }
        return isSame;
    }

    /// <inheritdoc/>
    public void Dispose() => _scratch.Dispose();

    // Each kind once at least; a text alone has no table.
    private IEnumerable<string[]> Documents()
    {
        var sound = new SoundDocuments(File.ReadAllBytes(_repository.OldWorkbook));
        var text = Made("made.docx", sound.Texts[0]().Bytes());
        foreach (var (pdf, number) in sound.Pdfs.Select((p, i) => (p, i + 1))) yield return [Made($"made-{number}.pdf", DrawnPdf.File(pdf))];
        yield return [Made("made.xlsx", sound.Workbooks[0]().Bytes()), text];
        yield return [Made("made.xls", sound.OldWorkbook), text];
    }

    private string Made(string name, byte[] bytes)
    {
        var file = Path.Combine(_made.FullName, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private bool IsSame(string command, params string[] words)
    {
        var (published, built) = (Written([_repository.Program, command, .. words]), Written([.. _built, command, .. words]));
        var different = published.Keys.Union(built.Keys, StringComparer.Ordinal)
            .Where(f => !published.TryGetValue(f, out var one) || !built.TryGetValue(f, out var other) || one != other).Order(StringComparer.Ordinal).ToList();
        var title = $"{command} {string.Join(' ', words.Where(File.Exists).Select(Path.GetFileName))}".TrimEnd();
        _output.WriteLine(different.Count == 0 ? $"相同：{title}，写出 {published.Count - 1} 个文件" : $"**不同**：{title}：{string.Join('、', different.Take(Shown))}");
        return different.Count == 0;
    }

    // What a run writes into a folder of its own, by path, and beside it what it says.
    private Dictionary<string, string> Written(string[] line)
    {
        var folder = Directory.CreateDirectory(_scratch.Fresh()).FullName;
        var start = new ProcessStartInfo(line[0], line[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var written = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))), StringComparer.Ordinal);
        written["输出"] = $"{process.ExitCode}\n{Timeless(said)}\n{Timeless(error.Result)}".Replace(folder, "", StringComparison.Ordinal);
        return written;
    }

    // Every run says how long it took.
    private static string Timeless(string text) => string.Join('\n', text.Split('\n').Where(l => !l.Contains("用时", StringComparison.Ordinal)));
}
