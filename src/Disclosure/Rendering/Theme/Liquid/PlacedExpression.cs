using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Disclosure.Rendering.Theme.Liquid;

/// <summary>A value with its filters that knows where it stands, so that what goes wrong in it is told with its place.</summary>
internal sealed class PlacedExpression(TemplateSource source, int offset, Expression inner) : Expression
{
    /// <summary>Where it begins in the template.</summary>
    public int Offset => offset;

    /// <summary>The value.</summary>
    public Expression Inner => inner;

    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        try
        {
            var task = inner.EvaluateAsync(context);
            // Nothing here waits: what is not done has failed.
            return task.IsCompletedSuccessfully ? task : new(task.AsTask().GetAwaiter().GetResult());
        }
        catch (Exception e) when (FaultWords.Covers(e))
        {
            throw new FaultWords(source, offset, (PageContext)context).Of(e);
        }
    }

    /// <inheritdoc/>
    protected override Expression Accept(AstVisitor visitor) => visitor.VisitOtherExpression(this);
}
