using Selon.Knowledge.Recognition;
using Selon.Text;

namespace Selon.Training.Entities;

/// <summary>A name that somebody annotated.</summary>
internal readonly record struct AnnotatedName(TextSpan Span, EntityType Type);
