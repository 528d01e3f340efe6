namespace Disclosure.Tests.Support;

/// <summary>A script that runs for minutes with a process that it started, and what becomes of both.</summary>
internal sealed class StartedProcesses(Scratch scratch)
{
    private readonly string _file = scratch.Path("started");

    /// <summary>What the script does. It writes down the numbers of both, a line each.</summary>
    public string Script => $"sleep 600 & echo $! >> '{_file}'; echo $$ >> '{_file}'; wait";

    /// <summary>Waits until both run.</summary>
    public void ShouldStart() => SpinWait.SpinUntil(() => Numbers().Length >= 2, TimeSpan.FromMinutes(1)).ShouldBeTrue();

    /// <summary>Both ran, or as many as are said, and are gone long before they would have ended by themselves. A process that was ended may take a moment to be gone.</summary>
    public void ShouldBeGone(int started = 2)
    {
        Numbers().Length.ShouldBeGreaterThanOrEqualTo(started);
        SpinWait.SpinUntil(() => !Numbers().Any(IsRunning), TimeSpan.FromSeconds(10));
        Numbers().Where(IsRunning).ShouldBeEmpty();
    }

    private string[] Numbers() => File.Exists(_file) ? File.ReadAllLines(_file) : [];

    // One that has ended and that nobody has asked for yet is still listed, without a command line.
    private static bool IsRunning(string process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
