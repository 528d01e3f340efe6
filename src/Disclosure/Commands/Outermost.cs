using System.Runtime.InteropServices;
using System.Text;

namespace Disclosure.Commands;

/// <summary>
/// The outermost place of the program: whatever happens inside, a person gets a sentence and a shell an exit code, never a trace.
/// Tests call <see cref="CommandSet"/>, where an exception stays one.
/// </summary>
internal static class Outermost
{
    private const int Faulty = 1;
    private const int Unforeseen = 3;
    private const int FileTooLarge = 25; // SIGXFSZ, on Linux and macOS

    /// <summary>Runs a command line on the standard streams of the process.</summary>
    public static int Run(string[] arguments)
    {
        // First of all: the first file opened would else become standard error where that is closed.
        var error = new ReportStream(Console.OpenStandardError);
        var output = new ReportStream(Console.OpenStandardOutput);
        Console.SetError(WriterOn(error));
        Console.SetOut(WriterOn(output));
        using var largeFiles = TakeLargeFiles();
        using var interruption = new Interruption(Console.Error, Environment.Exit);
        var code = Run(arguments, interruption);
        if (output.Failure is { } failure) Console.Error.WriteLine($"标准输出写不进去：{failure}。");
        if (interruption.ExitCode is { } interrupted) return interrupted;
        return code == 0 && (output.Failure ?? error.Failure) is not null ? Faulty : code;
    }

    private static int Run(string[] arguments, Interruption interruption)
    {
        try
        {
            return CommandSet.Run(arguments, Console.Out, Console.Error, interruption);
        }
        catch (OperationCanceledException) when (interruption.ExitCode is not null)
        {
            Console.Error.WriteLine("已经中断，没有换上新的内容，原有的保持不变。");
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(UnforeseenFault.Sentence(e, arguments));
        }
        return Unforeseen;
    }

    // A file larger than the shell allows is then a failure of its writing, which is told and cleaned up after, and no sudden end.
    private static PosixSignalRegistration? TakeLargeFiles() =>
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)FileTooLarge, context => context.Cancel = true);

    private static StreamWriter WriterOn(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
}
