namespace Disclosure.Site.Theme.Liquid;

/// <summary>The engine runs as if it waited for something. Nothing here does: what is not done when it comes back has failed.</summary>
internal static class Finished
{
    /// <summary>The result, or the exception.</summary>
    public static T Of<T>(ValueTask<T> task) => task.IsCompletedSuccessfully ? task.Result : task.AsTask().GetAwaiter().GetResult();
}
