using Disclosure.Pipeline;
using Spectre.Console;

namespace Disclosure.Commands;

/// <summary>A progress bar, for a terminal.</summary>
internal static class TerminalProgress
{
    /// <summary>Shows the bar while the work runs.</summary>
    public static T Run<T>(Func<IProgress<BuildProgress>, T> work) => AnsiConsole.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
        .Start(context => work(new Bar(context.AddTask("生成"))));

    private sealed class Bar(ProgressTask task) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = Markup.Escape($"生成 {value.Last}");
        }
    }
}
