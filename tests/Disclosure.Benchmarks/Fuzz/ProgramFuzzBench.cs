using System.Diagnostics;
using System.Globalization;
using Disclosure.Fuzzing.Programs;

namespace Disclosure.Benchmarks.Fuzz;

/// <summary>Runs the program itself on very many hostile folders, themes, command lines and repositories.</summary>
internal static class ProgramFuzzBench
{
    private const int Shown = 5;

    /// <summary>Runs the first <paramref name="count"/> cases; false when the program breaks its promise in one.</summary>
    public static bool Run(Repository repository, int count, int seed, TextWriter output)
    {
        var program = ProgramOf(repository, output);
        var watch = Stopwatch.StartNew();
        var cases = CasesOf(repository, seed, program);
        var fuzz = FuzzOf(cases, program);
        var breaches = fuzz.Run(count);
        foreach (var kind in breaches.GroupBy(b => (cases.At(b.Key).Kind, b.Value), b => b.Key).OrderByDescending(k => k.Count()))
        {
            output.WriteLine($"{kind.Count()} 次（{kind.Key.Kind}）：{kind.Key.Value}");
            foreach (var number in kind.Take(Shown)) output.WriteLine($"    {cases.At(number)}");
        }
        if (breaches.Count > 0) output.WriteLine($"有差错的编号：{string.Join(' ', breaches.Keys)}");
        var (time, slow) = fuzz.Slowest;
        var (bytes, large) = fuzz.Largest;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"运行 {count} 次，{breaches.Count} 次有差错；用时 {watch.Elapsed.TotalSeconds:0} 秒，最慢的一次（编号 {slow}）{time.TotalSeconds:0.00} 秒，内存最多的一次（编号 {large}）{bytes >> 20} MB。"));
        return breaches.Count == 0;
    }

    /// <summary>Runs one case again, prints what it is and what came of it, and leaves its folder to be looked at.</summary>
    public static bool Show(Repository repository, int number, int seed, TextWriter output)
    {
        var program = ProgramOf(repository, output);
        var cases = CasesOf(repository, seed, program);
        var one = cases.At(number);
        output.WriteLine($"== {one}");
        var folder = new CaseFolder(CaseFolder.UsualParent); // not disposed of: it is to be looked at
        var run = FuzzOf(cases, program).Run(one, folder);
        output.WriteLine(run.Words);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== 退出码 {run.ExitCode}，{run.Time.TotalSeconds:0.00} 秒，{run.PeakBytes >> 20} MB；文件夹：{folder.Here}"));
        var breach = ProgramPromise.BreachOf(run, ProgramLimits.Promised, folder);
        output.WriteLine($"== {breach ?? "没有差错。"}");
        return breach is null;
    }

    private static ProgramCases CasesOf(Repository repository, int seed, string[] program) =>
        new(seed, SoundFolders.Make(repository.SmallInput, repository.Theme, program, CaseFolder.UsualParent));

    private static ProgramFuzz FuzzOf(ProgramCases cases, string[] program) => new(cases, program, ProgramLimits.Promised, CaseFolder.UsualParent);

    // The published one starts five times as fast, but may be older than what is to be tried, and asks for a C linker to be made.
    private static string[] ProgramOf(Repository repository, TextWriter output)
    {
        var built = Path.Combine(AppContext.BaseDirectory, "disclosure.dll");
        var isPublished = File.Exists(repository.Program) && File.GetLastWriteTimeUtc(repository.Program) >= File.GetLastWriteTimeUtc(built);
        output.WriteLine(isPublished ? $"用发布的程序：{repository.Program}" : $"用编译的程序：{built}（没有发布的程序，或者它比编译的旧）");
        return isPublished ? [repository.Program] : ["dotnet", built];
    }
}
