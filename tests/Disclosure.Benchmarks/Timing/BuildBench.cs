using Disclosure.Corpora;

namespace Disclosure.Benchmarks.Timing;

/// <summary>
/// Times whole builds, each a process of its own that writes into a fresh folder, beside copies of what they wrote:
/// a copy is what this machine's disk can do at that moment.
/// </summary>
internal static class BuildBench
{
    private const int RunsOfOne = 7;
    private const int RunsOfMany = 5;

    /// <summary>Measures, prints a table, and says whether every bound is kept.</summary>
    public static bool Run(Repository repository, int count, TextWriter output)
    {
        if (!File.Exists(repository.Program))
        {
            output.WriteLine("先发布程序：dotnet publish src/Disclosure --configuration Release");
            return false;
        }
        using var scratch = new ScratchFolder();
        var corpus = scratch.Fresh();
        Corpus.Write(repository.Input, corpus, count);
        var one = new Series();
        for (var i = 0; i < RunsOfOne; i++) one.Add(Build(repository, repository.Input, scratch.Fresh()));
        var (many, copies) = (new Series(), new Series());
        for (var i = 0; i < RunsOfMany; i++)
        {
            var site = scratch.Fresh();
            many.Add(Build(repository, corpus, site));
            // Nothing is deleted in between: a file system is slow to give out again what was just freed.
            copies.Add(Measured.Run("cp", "-r", site, scratch.Fresh()));
        }
        return new Report(output).Print(count, one, many, copies);
    }

    private static Measured Build(Repository repository, string input, string output) =>
        Measured.Run(repository.Program, "--input", input, "--output", output);
}
