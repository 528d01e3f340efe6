using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>Says in a finding why an output folder cannot be used, whatever the system calls it.</summary>
internal static class OutputFaults
{
    /// <summary>What <paramref name="act"/> gives; null with a finding when the folder, or what lies beside it, does not let it.</summary>
    public static T? Told<T>(Place place, FindingList findings, Func<T?> act)
        where T : class
    {
        try
        {
            return act();
        }
        catch (ForeignStagingException e)
        {
            findings.Error("output-staging", place, $"「{e.Path}」不是本程序建的（是链接、别人的文件夹，或里面有别的内容）；生成要在那里准备网站，为免误删已停止，请移走它。");
        }
        catch (LeftStagingException e)
        {
            findings.Error("output-staging", place, $"{e.Message}。");
        }
        catch (DamagedManifestException e)
        {
            findings.Error("output-manifest", place, $"输出文件夹里的{e.Message}，不像是本程序写的，没有读；请移走输出文件夹，或另选一个。");
        }
        catch (Exception e) when (IoReason.Covers(e))
        {
            findings.Error("output-unwritable", place, $"无法在这个位置写出网站：{IoReason.Of(e)}。");
        }
        return null;
    }
}
