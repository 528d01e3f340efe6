using Disclosure.Benchmarks.Timing;
using Disclosure.Corpora;

namespace Disclosure.Benchmarks.Hugo;

/// <summary>
/// Lets Hugo and the published program make sites of the same documents, in turn in one run, each into a fresh folder, beside copies of what each
/// wrote; then the program alone with nothing changed, and with one text changed, which Hugo does anew.
/// </summary>
internal sealed class HugoBench(Repository repository, int count, TextWriter output) : IDisposable
{
    private const string Hugo = "hugo";
    private const int Runs = 3;

    private readonly ScratchFolder _scratch = new();
    private readonly HugoSeries _series = new();
    private string _corpus = "";

    /// <summary>Measures, prints a table, and says whether every bound is kept.</summary>
    public bool Run()
    {
        if (!File.Exists(repository.Program))
        {
            output.WriteLine("先发布程序：dotnet publish src/Disclosure --configuration Release");
            return false;
        }
        if (!OnPath(Hugo))
        {
            output.WriteLine("没有找到 hugo；Debian 上这样装：apt-get install hugo");
            return false;
        }
        _corpus = _scratch.Fresh();
        Corpus.Write(repository.Input, _corpus, count);
        var source = _scratch.Fresh();
        HugoSite.Write(repository.HugoTemplates, _corpus, source);
        var site = "";
        for (var i = 0; i < Runs; i++) site = Round(source);
        ForChanges(site);
        return new HugoReport(output, count).Print(_series);
    }

    /// <inheritdoc/>
    public void Dispose() => _scratch.Dispose();

    // Nothing is deleted in between: a file system is slow to give out again what was just freed.
    private string Round(string source)
    {
        var (peer, own) = (_scratch.Fresh(), _scratch.Fresh());
        _series.Hugo.Add(Measured.Run(Hugo, "--quiet", "--source", source, "--destination", peer));
        _series.Cold.Add(Build(_corpus, own));
        _series.HugoCopies.Add(Measured.Run("cp", "-r", peer, _scratch.Fresh()));
        _series.Copies.Add(Measured.Run("cp", "-r", own, _scratch.Fresh()));
        _series.Real.Add(Build(repository.Input, _scratch.Fresh()));
        (_series.HugoSize, _series.Size) = (SiteSize.Of(peer), SiteSize.Of(own));
        return own;
    }

    private void ForChanges(string site)
    {
        var text = Directory.GetFiles(Path.Combine(_corpus, "units"), "explanation.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        for (var i = 0; i < Runs; i++)
        {
            _series.Same.Add(Build(_corpus, site));
            File.AppendAllText(text, "\n本段为测速而加。\n");
            _series.Changed.Add(Build(_corpus, site));
        }
    }

    private Measured Build(string input, string site) => Measured.Run(repository.Program, "--input", input, "--output", site);

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}

/// <summary>What was measured of both.</summary>
internal sealed class HugoSeries
{
    /// <summary>Hugo.</summary>
    public Series Hugo { get; } = new();

    /// <summary>The program, from nothing.</summary>
    public Series Cold { get; } = new();

    /// <summary>Copies of what Hugo wrote.</summary>
    public Series HugoCopies { get; } = new();

    /// <summary>Copies of what the program wrote.</summary>
    public Series Copies { get; } = new();

    /// <summary>The program with nothing changed.</summary>
    public Series Same { get; } = new();

    /// <summary>The program after one text was changed.</summary>
    public Series Changed { get; } = new();

    /// <summary>The program on the one real document.</summary>
    public Series Real { get; } = new();

    /// <summary>What Hugo wrote.</summary>
    public SiteSize HugoSize { get; set; }

    /// <summary>What the program wrote.</summary>
    public SiteSize Size { get; set; }
}

/// <summary>How large a site is.</summary>
/// <param name="Files">How many files it has.</param>
/// <param name="Bytes">What they hold together.</param>
internal readonly record struct SiteSize(int Files, long Bytes)
{
    /// <summary>The size of the site in a folder.</summary>
    public static SiteSize Of(string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        return new SiteSize(files.Length, files.Sum(f => f.Length));
    }
}
