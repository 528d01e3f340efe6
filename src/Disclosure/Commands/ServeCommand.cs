using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Disclosure.Files;
using Disclosure.Pipeline;
using Disclosure.Pipeline.Preview;
using Disclosure.Serving;

namespace Disclosure.Commands;

/// <summary>The command <c>serve</c>: shows the site as it is being written, on this machine only, until it is ended.</summary>
internal sealed class ServeCommand : ProgramCommand
{
    private const int UsualPort = 8080;

    private static readonly ReadOption<int> Port = new(
        "--port", "端口", $"网页地址里的端口；默认 {UsualPort}", "1 到 65535 的整数",
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue ? port : null);

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new ServeCommand());

    /// <inheritdoc/>
    public override string Name => "serve";

    /// <inheritdoc/>
    public override string Purpose => "一边改一边看：在本机打开网站，改了数据、版式或主题，网页自己更新；不写任何文件，按 Ctrl-C 结束";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, SharedOptions.Theme, SharedOptions.Unit, Port];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["serve --port 8081"];

    /// <inheritdoc/>
    public override string OnSuccess => "按 Ctrl-C 结束";

    /// <inheritdoc/>
    public override string OnFailure => "数据或主题的文件夹不在，或者端口用不了";

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var (output, error, port) = (context.Output, context.Error, Port.Of(context) ?? UsualPort);
        var stop = context.BeginUntilStopped();
        var options = new BuildOptions(context.Value(SharedOptions.Input)!, "", context.Value(SharedOptions.Theme), context.Value(SharedOptions.Unit), null) { Stop = stop };
        var preview = new PreviewRun(options, port)
        {
            Started = address => output.WriteLine($"预览在 {address}；改了文件，打开的网页自己更新。按 Ctrl-C 结束。"),
            Told = new ChangeReport(output, error).Write,
            Failed = e => error.WriteLine(UnforeseenFault.Sentence(e, [Name])),
        };
        if (preview.Refusal() is { Count: > 0 } refusal)
        {
            FindingReport.Write(refusal, error);
            return Failed;
        }
        try
        {
            preview.RunAsync(stop).GetAwaiter().GetResult();
            return Done;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Done;
        }
        catch (ToldException e)
        {
            error.WriteLine($"{e.Message}。");
            return Failed;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            error.WriteLine(PortFault.Of(port, e));
            return Failed;
        }
    }
}
